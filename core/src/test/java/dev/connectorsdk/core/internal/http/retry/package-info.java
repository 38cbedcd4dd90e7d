@NullMarked
package dev.connectorsdk.core.internal.http.retry;

import org.jspecify.annotations.NullMarked;
