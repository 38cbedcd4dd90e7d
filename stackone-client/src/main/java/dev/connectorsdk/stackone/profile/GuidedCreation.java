package dev.connectorsdk.stackone.profile;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A person has to make the profile in StackOne's dashboard; {@code connectorProfiles().await} then
 * finds it.
 *
 * @param reason why no program did it
 * @param steps what to do, in order
 */
public record GuidedCreation(String reason, List<GuidedStep> steps) implements ProfileCreation {

  /** Copies the steps. */
  public GuidedCreation {
    steps = List.copyOf(steps);
  }

  /** The same steps for another reason. */
  public GuidedCreation because(String otherReason) {
    return new GuidedCreation(otherReason, steps);
  }

  /** The reason and the steps as plain text, a line for each. No secret is in it. */
  public String text() {
    return steps.stream()
        .map(GuidedStep::text)
        .collect(Collectors.joining(System.lineSeparator(), reason + System.lineSeparator(), ""));
  }
}
