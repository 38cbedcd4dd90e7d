@NullMarked
package dev.connectorsdk.stackone.rotation;

import org.jspecify.annotations.NullMarked;
