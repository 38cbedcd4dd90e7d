@NullMarked
package dev.connectorsdk.core.internal.token;

import org.jspecify.annotations.NullMarked;
