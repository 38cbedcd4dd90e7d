/** How plans are made and run. */
@NullMarked
package dev.connectorsdk.onboarding.internal;

import org.jspecify.annotations.NullMarked;
