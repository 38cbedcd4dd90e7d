@NullMarked
package dev.connectorsdk.stackone.mcp;

import org.jspecify.annotations.NullMarked;
