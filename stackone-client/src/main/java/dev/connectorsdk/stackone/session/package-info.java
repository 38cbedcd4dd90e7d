/** Connect sessions: how a customer is invited to link an account. */
@NullMarked
package dev.connectorsdk.stackone.session;

import org.jspecify.annotations.NullMarked;
