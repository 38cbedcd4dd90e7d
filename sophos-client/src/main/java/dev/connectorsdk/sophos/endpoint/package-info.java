/**
 * Endpoints: computers and servers that Sophos Central protects (Endpoint API).
 */
@NullMarked
package dev.connectorsdk.sophos.endpoint;

import org.jspecify.annotations.NullMarked;
