/** Groups of mobile devices, and groups of apps (Mobile API). */
@NullMarked
package dev.connectorsdk.sophos.mobile.group;

import org.jspecify.annotations.NullMarked;
