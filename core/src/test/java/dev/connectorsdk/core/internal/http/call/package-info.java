@NullMarked
package dev.connectorsdk.core.internal.http.call;

import org.jspecify.annotations.NullMarked;
