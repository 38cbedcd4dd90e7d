/** Cases API. */
@NullMarked
package dev.connectorsdk.testkit.sophos.internal.cases;

import org.jspecify.annotations.NullMarked;
