@NullMarked
package dev.connectorsdk.onboarding.diagnosis;

import org.jspecify.annotations.NullMarked;
