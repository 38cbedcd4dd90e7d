/** The users and user groups of a tenant's directory (Common API). */
@NullMarked
package dev.connectorsdk.sophos.directory;

import org.jspecify.annotations.NullMarked;
