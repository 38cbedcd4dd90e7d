/** Switches and access points of a tenant (Switch API, Wi-Fi API). */
@NullMarked
package dev.connectorsdk.sophos.network;

import org.jspecify.annotations.NullMarked;
