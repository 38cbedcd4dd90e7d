@NullMarked
package dev.connectorsdk.stackone.onboarding;

import org.jspecify.annotations.NullMarked;
