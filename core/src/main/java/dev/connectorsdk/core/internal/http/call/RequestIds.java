package dev.connectorsdk.core.internal.http.call;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The id of a request in the headers of its response. */
public final class RequestIds {
  private RequestIds() {}

  /**
   * Returns the id to quote to the vendor's support; absent if there is none.
   *
   * @param headers response headers, found in any letter case
   */
  public static Optional<String> of(Map<String, List<String>> headers) {
    return Stream.of("x-request-id", "x-correlation-id")
        .flatMap(name -> headers.getOrDefault(name, List.of()).stream())
        .findFirst();
  }
}
