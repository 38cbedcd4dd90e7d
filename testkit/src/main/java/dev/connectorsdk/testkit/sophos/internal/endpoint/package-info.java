/** Endpoint API: endpoints, isolation, tamper protection. */
@NullMarked
package dev.connectorsdk.testkit.sophos.internal.endpoint;

import org.jspecify.annotations.NullMarked;
