@NullMarked
package dev.connectorsdk.onboarding;

import org.jspecify.annotations.NullMarked;
