/**
 * MCP: JSON-RPC messages to the tools of a linked account.
 *
 * <pre>{@code
 * McpResponse response = stackOne.account(id).mcp().sendReadOnly(message, o -> o);
 * }</pre>
 *
 * <p>{@link McpMessages} sends messages of the Model Context Protocol to StackOne's server for an
 * account, and receives what the server sends in a session. {@link McpOptions} selects which tools
 * the server offers.
 *
 * <p>Guide: {@code docs/stackone.md} of the project.
 */
@NullMarked
package dev.connectorsdk.stackone.mcp;

import org.jspecify.annotations.NullMarked;
