package dev.connectorsdk.testkit.contract;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Something in which a client and the table differ.
 *
 * @param operation HTTP method and path
 * @param kind {@code operation} for one that the table does not have, {@code request} for a request
 *     to one; {@code query+}, {@code header+} or {@code body+} for a name that only the client has,
 *     with a minus for one that only the table has; {@code deprecated} for one that only one of
 *     them marks as deprecated; {@code unsent} for a Retrofit method that no test calls
 * @param name the name; the name of the Retrofit method for {@code unsent}, otherwise empty
 */
public record Difference(String operation, String kind, String name)
    implements Comparable<Difference> {

  /** What two sets of names differ in. */
  static Stream<Difference> between(
      String operation, String what, Set<String> ours, Set<String> published) {
    return Stream.concat(
        missing(ours, published).map(name -> new Difference(operation, what + "+", name)),
        missing(published, ours).map(name -> new Difference(operation, what + "-", name)));
  }

  private static Stream<String> missing(Set<String> names, Set<String> from) {
    return new TreeSet<>(names)
        .stream().filter(name -> !name.endsWith("*")).filter(name -> !covers(from, name));
  }

  /** Whether a name is there itself, or is below an object of arbitrary properties. */
  private static boolean covers(Set<String> names, String name) {
    if (names.contains(name) || names.contains("*")) {
      return true;
    }
    for (int dot = name.lastIndexOf('.'); dot > 0; dot = name.lastIndexOf('.', dot - 1)) {
      String above = name.substring(0, dot);
      if (names.contains(above) && isOpen(names, above)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOpen(Set<String> names, String object) {
    return names.contains(object + ".*")
        || names.stream().noneMatch(name -> name.startsWith(object + "."));
  }

  /** Whether it is a name that the table does not have. */
  boolean isExtra() {
    return kind.endsWith("+") || kind.equals("operation");
  }

  /** Whether it is a request to an operation that the table does not have. */
  boolean isRequest() {
    return kind.equals("request");
  }

  @Override
  public int compareTo(Difference other) {
    return toString().compareTo(other.toString());
  }

  @Override
  public String toString() {
    return operation + " | " + kind + " | " + name;
  }
}
