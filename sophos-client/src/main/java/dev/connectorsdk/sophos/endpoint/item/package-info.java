/** Allowed and blocked items, and blocked addresses (Endpoint API). */
@NullMarked
package dev.connectorsdk.sophos.endpoint.item;

import org.jspecify.annotations.NullMarked;
