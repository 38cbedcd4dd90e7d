package dev.connectorsdk.testkit.contract;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/**
 * The names in a request that a test sent, without their values.
 *
 * @param method the HTTP method
 * @param path the path, or the template of the simulator's route
 * @param server the simulator's server; empty if it was recorded in the client
 * @param retrofit the Retrofit method; empty if it was recorded in the server
 * @param query the names of the query parameters
 * @param headers the names of the header fields, in lower case
 * @param body the properties of the body, nested ones with dotted names
 */
public record SentRequest(
    String method,
    String path,
    String server,
    String retrofit,
    Set<String> query,
    Set<String> headers,
    Set<String> body) {
  /** What HTTP needs or every call carries. */
  static final Set<String> COMMON_HEADERS =
      Set.of(
          "accept",
          "accept-encoding",
          "authorization",
          "connection",
          "content-length",
          "content-type",
          "host",
          "user-agent");

  static SentRequest parse(String line) {
    List<String> cells = List.of(line.split("\t", -1));
    return new SentRequest(
        cells.get(0),
        cells.get(1),
        cells.get(2),
        cells.get(3),
        names(cells.get(4)),
        names(cells.get(5)),
        names(cells.get(6)));
  }

  String line() {
    return String.join(
        "\t",
        method,
        path,
        server,
        retrofit,
        String.join(" ", new TreeSet<>(query)),
        String.join(" ", specific(headers)),
        String.join(" ", new TreeSet<>(body)));
  }

  /** The header fields that belong to an operation, in lower case. */
  static Set<String> specific(Set<String> headers) {
    Set<String> names = new TreeSet<>();
    headers.forEach(name -> names.add(name.toLowerCase(Locale.ROOT)));
    names.removeAll(COMMON_HEADERS);
    return names;
  }

  private static Set<String> names(String cell) {
    Set<String> names = new TreeSet<>(Arrays.asList(cell.split(" ")));
    names.remove("");
    return names;
  }
}
