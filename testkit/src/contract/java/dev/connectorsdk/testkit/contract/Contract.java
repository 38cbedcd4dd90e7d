package dev.connectorsdk.testkit.contract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Compares the Retrofit interfaces of a client with the table of published operations. */
public final class Contract {
  private final OperationTable table;
  private final List<RetrofitMethod> methods;
  private final PropertyNames names;
  private final Set<String> composed;

  /**
   * Compares nothing yet.
   *
   * @param anchor the client's entry class
   * @param composed operations whose query is composed by code, so that only requests show its
   *     names
   */
  public Contract(
      Class<?> anchor, OperationTable table, PropertyNames names, Set<String> composed) {
    this.composed = composed;
    this.table = table;
    this.methods = RetrofitMethod.all(anchor);
    this.names = names;
  }

  public OperationTable table() {
    return table;
  }

  public List<RetrofitMethod> methods() {
    return methods;
  }

  /** The Retrofit methods that call an operation. */
  public List<RetrofitMethod> methods(PublishedOperation operation) {
    return methods.stream().filter(method -> method.calls(operation)).toList();
  }

  /** The operations that at least one Retrofit method calls. */
  public List<PublishedOperation> covered() {
    return table.all().stream().filter(operation -> !methods(operation).isEmpty()).toList();
  }

  /** Returns what only the interfaces have, and what only the table has. */
  public Set<Difference> differences() {
    Stream<Difference> unpublished =
        methods.stream()
            .filter(method -> table.of(method).isEmpty())
            .map(method -> new Difference(method.name(), "operation", ""));
    return Stream.concat(unpublished, covered().stream().flatMap(this::differences))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Whether a difference can be seen without sending a request. */
  public boolean isStatic(Difference difference) {
    return switch (difference.kind()) {
      case "operation" -> true;
      case "query+", "query-" -> !composed.contains(difference.operation());
      case "body+", "body-" -> !isOpaque(difference.operation());
      default -> false;
    };
  }

  private Stream<Difference> differences(PublishedOperation operation) {
    String name = operation.name();
    return Stream.concat(
            Difference.between(name, "query", query(operation), operation.query()),
            Difference.between(name, "body", body(operation), operation.body()))
        .filter(this::isStatic);
  }

  /** Whether a Retrofit method for the operation takes its body as a map. */
  private boolean isOpaque(String operation) {
    Optional<PublishedOperation> published = table.named(operation);
    return published.stream()
        .flatMap(found -> methods(found).stream())
        .anyMatch(RetrofitMethod::isOpaque);
  }

  private Set<String> query(PublishedOperation operation) {
    Set<String> offered = new TreeSet<>();
    for (RetrofitMethod method : methods(operation)) {
      offered.addAll(method.query());
      if (method.hasQueryMap() && !composed.contains(operation.name())) {
        QueryModels.of(method).forEach(model -> offered.addAll(names.of(model)));
      }
    }
    return offered;
  }

  private Set<String> body(PublishedOperation operation) {
    Set<String> offered = new TreeSet<>();
    for (RetrofitMethod method : methods(operation)) {
      method.body().ifPresent(type -> offered.addAll(names.of(type)));
    }
    return offered;
  }
}
