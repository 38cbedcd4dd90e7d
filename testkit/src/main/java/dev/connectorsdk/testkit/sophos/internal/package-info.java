/** The servers of Sophos Central, their settings and error responses. */
@NullMarked
package dev.connectorsdk.testkit.sophos.internal;

import org.jspecify.annotations.NullMarked;
