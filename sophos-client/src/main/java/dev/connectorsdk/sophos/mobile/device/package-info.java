/** Mobile devices, and what the service reports of each (Mobile API). */
@NullMarked
package dev.connectorsdk.sophos.mobile.device;

import org.jspecify.annotations.NullMarked;
