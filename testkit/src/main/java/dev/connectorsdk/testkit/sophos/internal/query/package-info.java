/** Live Discover API and XDR Query API: saved queries and runs. */
@NullMarked
package dev.connectorsdk.testkit.sophos.internal.query;

import org.jspecify.annotations.NullMarked;
