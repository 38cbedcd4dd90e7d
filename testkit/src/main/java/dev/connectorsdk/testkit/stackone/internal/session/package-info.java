/** Connect sessions and the link page. */
@NullMarked
package dev.connectorsdk.testkit.stackone.internal.session;

import org.jspecify.annotations.NullMarked;
