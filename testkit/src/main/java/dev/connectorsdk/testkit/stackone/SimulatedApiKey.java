package dev.connectorsdk.testkit.stackone;

import dev.connectorsdk.testkit.http.MaskedSecret;
import java.util.Set;

/** An API key of the simulated project, in the documented form {@code v1.region.opaque}. */
public final class SimulatedApiKey {
  private final String label;
  private final MaskedSecret text;
  private final Set<ApiKeyScope> scopes;

  SimulatedApiKey(String label, MaskedSecret text, Set<ApiKeyScope> scopes) {
    this.label = label;
    this.text = text;
    this.scopes = Set.copyOf(scopes);
  }

  /** Returns the name under which the project lists the key; unique in a simulator. */
  public String label() {
    return label;
  }

  /** Returns what the key may do; empty for a key that may do nothing. */
  public Set<ApiKeyScope> scopes() {
    return scopes;
  }

  /** Returns the key itself: the user name of HTTP Basic, with an empty password. */
  public String reveal() {
    return text.reveal();
  }

  boolean matches(String presented) {
    return text.matches(presented);
  }

  /** Shows the label and the scopes, never the key. */
  @Override
  public String toString() {
    return "SimulatedApiKey[" + label + ", " + scopes + ", ***]";
  }
}
