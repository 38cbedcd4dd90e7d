package dev.connectorsdk.stackone.mcp;

import java.util.List;
import java.util.Optional;

/**
 * What the MCP server answered to a message.
 *
 * @param messages all messages in the order they came; none to a notification
 * @param sessionId the session that the server began, absent where it began none
 */
public record McpResponse(List<McpMessage> messages, Optional<String> sessionId) {

  /** Copies the list. */
  public McpResponse {
    messages = List.copyOf(messages);
  }

  /** The first response among the messages, absent if there is none. */
  public Optional<McpMessage> response() {
    return messages.stream().filter(McpMessage::isResponse).findFirst();
  }

  /** Says how much there is and shows none of it. */
  @Override
  public String toString() {
    return "McpAnswer[messages=" + messages.size() + ", session=" + sessionId.isPresent() + "]";
  }
}
