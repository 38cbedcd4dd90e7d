@NullMarked
package dev.connectorsdk.core.internal.http.connection;

import org.jspecify.annotations.NullMarked;
