/** Exclusions from scans, from isolation and from intrusion prevention (Endpoint API). */
@NullMarked
package dev.connectorsdk.sophos.endpoint.exclusion;

import org.jspecify.annotations.NullMarked;
