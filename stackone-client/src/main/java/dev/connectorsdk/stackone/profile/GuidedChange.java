package dev.connectorsdk.stackone.profile;

import java.util.List;

/**
 * A person has to change the profile in StackOne's dashboard.
 *
 * @param reason why no program did it
 * @param steps what to do, in order
 */
public record GuidedChange(String reason, List<GuidedStep> steps) implements ProfileChange {

  /** Copies the steps. */
  public GuidedChange {
    steps = List.copyOf(steps);
  }

  /** The same steps for another reason. */
  public GuidedChange because(String otherReason) {
    return new GuidedChange(otherReason, steps);
  }

  /** The reason and the steps as plain text, a line for each. No secret is in it. */
  public String text() {
    return new GuidedCreation(reason, steps).text();
  }
}
