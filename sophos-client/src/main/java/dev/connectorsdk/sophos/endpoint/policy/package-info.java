/** Endpoint policies, their settings and the base policies (Endpoint API). */
@NullMarked
package dev.connectorsdk.sophos.endpoint.policy;

import org.jspecify.annotations.NullMarked;
