package dev.connectorsdk.stackone.mcp;

import java.util.List;
import java.util.Optional;

/**
 * The MCP server's response to a message.
 *
 * @param messages the messages in order; none for a notification
 * @param sessionId the id of a session that the server started, absent if it started none
 */
public record McpResponse(List<McpMessage> messages, Optional<String> sessionId) {

  /** Copies the list. */
  public McpResponse {
    messages = List.copyOf(messages);
  }

  /** Returns the first message that is a response, or empty if there is none. */
  public Optional<McpMessage> response() {
    return messages.stream().filter(McpMessage::isResponse).findFirst();
  }

  /** Shows the number of messages, not their content. */
  @Override
  public String toString() {
    return "McpResponse[messages=" + messages.size() + ", session=" + sessionId.isPresent() + "]";
  }
}
