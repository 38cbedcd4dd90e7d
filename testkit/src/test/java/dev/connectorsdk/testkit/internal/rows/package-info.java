@NullMarked
package dev.connectorsdk.testkit.internal.rows;

import org.jspecify.annotations.NullMarked;
