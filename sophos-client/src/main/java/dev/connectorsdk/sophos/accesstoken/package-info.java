/** Access tokens of a tenant (Account management API). */
@NullMarked
package dev.connectorsdk.sophos.accesstoken;

import org.jspecify.annotations.NullMarked;
