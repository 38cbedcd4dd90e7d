@NullMarked
package dev.connectorsdk.micrometer;

import org.jspecify.annotations.NullMarked;
