/** Connector profiles and the dashboard. */
@NullMarked
package dev.connectorsdk.testkit.stackone.internal.profile;

import org.jspecify.annotations.NullMarked;
