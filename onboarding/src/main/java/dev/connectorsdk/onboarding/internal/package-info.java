/** How plans are made and carried out. */
@NullMarked
package dev.connectorsdk.onboarding.internal;

import org.jspecify.annotations.NullMarked;
