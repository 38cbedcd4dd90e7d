@NullMarked
package dev.connectorsdk.testkit.junit;

import org.jspecify.annotations.NullMarked;
