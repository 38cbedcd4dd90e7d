package dev.connectorsdk.onboarding.diagnosis;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** One thing to look at. It changes nothing anywhere. */
public interface Check {

  /** What programs know it by, such as {@code sophos.token}; unique in a diagnosis. */
  String id();

  /** What it is about, for people. */
  String title();

  /**
   * The ids of earlier checks without which this one tells nothing: it is skipped if one of them
   * failed or was skipped.
   */
  List<String> after();

  /**
   * Looks. Called on a thread of the diagnosis, which is interrupted when the time is over.
   *
   * @throws dev.connectorsdk.core.error.ApiException if a call failed, which counts as a failed
   *     check
   */
  Outcome look();

  /** A check that waits for no other. */
  static Check of(String id, String title, Supplier<Outcome> look) {
    return new PlainCheck(id, title, List.of(), look);
  }

  /** The same, to be skipped too if one of these failed or was skipped. */
  default Check after(String... ids) {
    List<String> all = Stream.concat(after().stream(), Stream.of(ids)).distinct().toList();
    return new PlainCheck(id(), title(), all, this::look);
  }
}
