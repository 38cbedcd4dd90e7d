/** MCP: JSON-RPC messages to the tools of a linked account. */
@NullMarked
package dev.connectorsdk.stackone.mcp;

import org.jspecify.annotations.NullMarked;
