@NullMarked
package dev.connectorsdk.stackone.log;

import org.jspecify.annotations.NullMarked;
