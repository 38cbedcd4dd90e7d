/** Long lists that are computed when they are read, and changed item by item. */
@NullMarked
package dev.connectorsdk.testkit.rows;

import org.jspecify.annotations.NullMarked;
