/** Connect sessions: invitations for a customer to link an account. */
@NullMarked
package dev.connectorsdk.stackone.session;

import org.jspecify.annotations.NullMarked;
