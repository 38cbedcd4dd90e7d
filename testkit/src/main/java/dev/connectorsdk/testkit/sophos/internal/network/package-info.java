/** Switch API and Wi-Fi API. */
@NullMarked
package dev.connectorsdk.testkit.sophos.internal.network;

import org.jspecify.annotations.NullMarked;
