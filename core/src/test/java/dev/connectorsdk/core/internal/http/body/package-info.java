@NullMarked
package dev.connectorsdk.core.internal.http.body;

import org.jspecify.annotations.NullMarked;
