/** Long lists that are computed when they are read, and changed item by item. */
@NullMarked
package dev.connectorsdk.testkit.internal.rows;

import org.jspecify.annotations.NullMarked;
