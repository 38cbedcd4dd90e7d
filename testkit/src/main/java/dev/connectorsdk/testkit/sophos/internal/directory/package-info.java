/** Common API, directory: users, user groups and memberships. */
@NullMarked
package dev.connectorsdk.testkit.sophos.internal.directory;

import org.jspecify.annotations.NullMarked;
