package dev.connectorsdk.onboarding.diagnosis;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * One check of a {@link Diagnosis}. It only reads.
 *
 * @param id the id for programs, such as {@code sophos.token}; unique in a diagnosis
 * @param title the title for people
 * @param after the ids of the checks that this one depends on: it is skipped if one of them failed
 *     or was skipped
 * @param body runs the check, on a thread that is interrupted at the deadline; an {@link
 *     dev.connectorsdk.core.error.ApiException} counts as failed
 */
public record Check(String id, String title, List<String> after, Supplier<CheckResult> body) {

  /** Copies the list. */
  public Check {
    after = List.copyOf(after);
  }

  /** Returns a check that depends on no other. */
  public static Check of(String id, String title, Supplier<CheckResult> body) {
    return new Check(id, title, List.of(), body);
  }

  /** Returns the same check, which also depends on these. */
  public Check after(String... ids) {
    List<String> all = Stream.concat(after.stream(), Stream.of(ids)).distinct().toList();
    return new Check(id, title, all, body);
  }
}
