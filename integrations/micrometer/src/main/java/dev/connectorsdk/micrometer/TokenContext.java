package dev.connectorsdk.micrometer;

import io.micrometer.observation.Observation;

/** The observation of a token request, its retries included. */
public final class TokenContext extends Observation.Context {
  private TokenResult result;

  TokenContext(String client) {
    this.result = TokenResult.pending(client);
  }

  /** The name of the client class, such as {@code SophosClient}. */
  public String client() {
    return result.client();
  }

  TokenResult result() {
    return result;
  }

  void finish(TokenResult finished) {
    result = finished;
  }
}
