package dev.connectorsdk.spring.health;

import dev.connectorsdk.core.RetryPolicy;
import dev.connectorsdk.core.error.ForbiddenException;
import dev.connectorsdk.stackone.StackOneClient;
import java.time.Duration;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Proves the API key of a client with a list of one account. A key without the scope for it is
 * still a valid key.
 */
final class StackOneCheck implements Consumer<Map<String, Object>> {
  private final StackOneClient client;
  private final Duration timeout;

  StackOneCheck(StackOneClient client, Duration timeout) {
    this.client = client;
    this.timeout = timeout;
  }

  @Override
  public void accept(Map<String, Object> details) {
    try {
      client
          .with(o -> o.timeout(timeout).retryPolicy(RetryPolicy.never()))
          .accounts()
          .list(query -> query.pageSize(1))
          .pages()
          .iterator()
          .next();
      details.put("accounts", "readable");
    } catch (ForbiddenException e) {
      details.put("accounts", "not readable with this key");
    }
  }
}
