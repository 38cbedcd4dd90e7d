/** Operations on the settings of endpoints. */
@NullMarked
package dev.connectorsdk.testkit.sophos.internal.setting;

import org.jspecify.annotations.NullMarked;
