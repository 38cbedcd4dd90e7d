/** Service principal roles: what each may call, how sure that is, and which one to choose. */
@NullMarked
package dev.connectorsdk.sophos.access;

import org.jspecify.annotations.NullMarked;
