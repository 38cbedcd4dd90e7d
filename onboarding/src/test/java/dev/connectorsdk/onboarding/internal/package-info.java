@NullMarked
package dev.connectorsdk.onboarding.internal;

import org.jspecify.annotations.NullMarked;
