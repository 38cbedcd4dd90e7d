@NullMarked
package dev.connectorsdk.testkit.rows;

import org.jspecify.annotations.NullMarked;
