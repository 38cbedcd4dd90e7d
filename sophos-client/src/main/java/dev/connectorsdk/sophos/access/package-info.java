/** Service principal roles: the operations that each may call, the evidence for that, and advice on which role to use. */
@NullMarked
package dev.connectorsdk.sophos.access;

import org.jspecify.annotations.NullMarked;
