@NullMarked
package dev.connectorsdk.stackone.proxy;

import org.jspecify.annotations.NullMarked;
