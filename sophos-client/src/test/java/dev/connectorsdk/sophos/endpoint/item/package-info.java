/** Allowed and blocked items, and blocked addresses. */
@NullMarked
package dev.connectorsdk.sophos.endpoint.item;

import org.jspecify.annotations.NullMarked;
