/** What a user of the connected product may do with a resource of it. */
@NullMarked
package dev.connectorsdk.stackone.permission;

import org.jspecify.annotations.NullMarked;
