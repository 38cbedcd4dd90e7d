/**
 * Computers and servers that Sophos Central protects, and what can be done to them (Endpoint API).
 */
@NullMarked
package dev.connectorsdk.sophos.endpoint;

import org.jspecify.annotations.NullMarked;
