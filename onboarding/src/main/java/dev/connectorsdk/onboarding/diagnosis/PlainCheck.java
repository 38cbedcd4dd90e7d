package dev.connectorsdk.onboarding.diagnosis;

import java.util.List;
import java.util.function.Supplier;

/** A check made of its parts. */
record PlainCheck(String id, String title, List<String> after, Supplier<Outcome> body)
    implements Check {

  PlainCheck {
    after = List.copyOf(after);
  }

  @Override
  public Outcome look() {
    return body.get();
  }
}
