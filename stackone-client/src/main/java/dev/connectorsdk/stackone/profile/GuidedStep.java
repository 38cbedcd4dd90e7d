package dev.connectorsdk.stackone.profile;

import java.util.Optional;

/**
 * One step of a person at StackOne's dashboard.
 *
 * @param number its place, from 1
 * @param action what to do, as a sentence
 * @param field the field that is filled, absent where none is
 * @param value what goes into the field, absent where none is filled; for a secret where it is
 *     found, never the secret
 * @param secret whether the value is a secret, and {@code value} only tells where it is
 */
public record GuidedStep(
    int number, String action, Optional<String> field, Optional<String> value, boolean secret) {

  /** The step as a line of text. */
  public String text() {
    return number + ". " + action;
  }
}
