package dev.connectorsdk.stackone.profile;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The result of creating or changing a connector profile: saved, or steps for an administrator. */
public sealed interface ProfileResult {

  /**
   * The profile was created or changed.
   *
   * @param profile the profile in the response
   */
  record Saved(ConnectorProfile profile) implements ProfileResult {}

  /**
   * An administrator has to create or change the profile in StackOne's dashboard; {@code
   * connectorProfiles().await(…)} waits for a new one. Contains no secret.
   *
   * @param reason why the SDK did not do it
   * @param steps the steps, in order
   */
  record ManualSteps(String reason, List<Step> steps) implements ProfileResult {

    /** Copies the steps. */
    public ManualSteps {
      steps = List.copyOf(steps);
    }

    /** Returns the same steps with another reason. */
    public ManualSteps withReason(String otherReason) {
      return new ManualSteps(otherReason, steps);
    }

    /** Returns the reason and the steps as text, one line each. */
    public String text() {
      return steps.stream()
          .map(Step::text)
          .collect(Collectors.joining(System.lineSeparator(), reason + System.lineSeparator(), ""));
    }
  }

  /**
   * One step in StackOne's dashboard. Contains no secret.
   *
   * @param number the position, from 1
   * @param action the instruction, a sentence
   * @param field the label of the field to fill in, absent if there is none
   * @param value the value of the field, absent if there is none; for a secret, where to find it
   * @param secret whether the value of the field is a secret
   */
  record Step(
      int number, String action, Optional<String> field, Optional<String> value, boolean secret) {

    /** Returns the step as one line of text. */
    public String text() {
      return number + ". " + action;
    }
  }
}
