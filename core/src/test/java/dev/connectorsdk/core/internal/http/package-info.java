@NullMarked
package dev.connectorsdk.core.internal.http;

import org.jspecify.annotations.NullMarked;
