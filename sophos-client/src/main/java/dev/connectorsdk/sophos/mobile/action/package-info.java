/** Actions on mobile devices, such as lock and wipe (Mobile API). */
@NullMarked
package dev.connectorsdk.sophos.mobile.action;

import org.jspecify.annotations.NullMarked;
