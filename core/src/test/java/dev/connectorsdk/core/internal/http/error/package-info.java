@NullMarked
package dev.connectorsdk.core.internal.http.error;

import org.jspecify.annotations.NullMarked;
