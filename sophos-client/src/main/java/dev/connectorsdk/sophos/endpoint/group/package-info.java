/** Endpoint groups and their members (Endpoint API). */
@NullMarked
package dev.connectorsdk.sophos.endpoint.group;

import org.jspecify.annotations.NullMarked;
