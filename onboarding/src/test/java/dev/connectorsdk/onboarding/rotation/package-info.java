@NullMarked
package dev.connectorsdk.onboarding.rotation;

import org.jspecify.annotations.NullMarked;
