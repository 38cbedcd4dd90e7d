package dev.connectorsdk.sophos.internal;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Divides long lists into the parts that one call takes. */
public final class Batches {
  private Batches() {}

  /** Returns the consecutive parts of a list, each of at most {@code size} elements. */
  public static <T> Stream<List<T>> of(List<T> all, int size) {
    int count = (all.size() + size - 1) / size;
    return IntStream.range(0, count)
        .mapToObj(i -> all.subList(i * size, Math.min((i + 1) * size, all.size())));
  }
}
