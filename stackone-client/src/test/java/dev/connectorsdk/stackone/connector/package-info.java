@NullMarked
package dev.connectorsdk.stackone.connector;

import org.jspecify.annotations.NullMarked;
