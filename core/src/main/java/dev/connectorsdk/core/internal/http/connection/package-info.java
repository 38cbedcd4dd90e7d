/** Connections: hosts, name look-ups, proxies, TLS and sockets. */
@NullMarked
package dev.connectorsdk.core.internal.http.connection;

import org.jspecify.annotations.NullMarked;
