/** The MCP server. */
@NullMarked
package dev.connectorsdk.testkit.stackone.internal.mcp;

import org.jspecify.annotations.NullMarked;
