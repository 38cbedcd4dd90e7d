package dev.connectorsdk.testkit.stackone.internal.route;

import dev.connectorsdk.testkit.http.MaskedSecret;
import dev.connectorsdk.testkit.stackone.ApiKeyScope;
import dev.connectorsdk.testkit.stackone.SimulatedApiKey;
import java.util.Set;

/** An API key as an immutable value. */
public record ApiKey(String label, MaskedSecret text, Set<ApiKeyScope> scopes)
    implements SimulatedApiKey {
  public ApiKey {
    scopes = Set.copyOf(scopes);
  }

  @Override
  public String reveal() {
    return text.reveal();
  }

  public boolean matches(String presented) {
    return text.matches(presented);
  }

  /** Shows the label and the scopes, never the key. */
  @Override
  public String toString() {
    return "SimulatedApiKey[" + label + ", " + scopes + ", ***]";
  }
}
