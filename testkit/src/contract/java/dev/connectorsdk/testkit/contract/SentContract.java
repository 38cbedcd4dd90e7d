package dev.connectorsdk.testkit.contract;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Compares the requests that the tests sent with the table of published operations. */
public final class SentContract {
  private final Contract contract;
  private final KnownDifferences known;
  private final List<SentRequest> requests;

  /** Found once for each request: the table is searched by patterns. */
  private final Map<SentRequest, Optional<PublishedOperation>> operations =
      new ConcurrentHashMap<>();

  /** Compares nothing yet. */
  public SentContract(Contract contract, KnownDifferences known, List<SentRequest> requests) {
    this.contract = contract;
    this.known = known;
    this.requests = requests;
  }

  /**
   * Returns names that were sent and are neither in the table nor in the interfaces; names in the
   * table, of operations that the client offers, that were not sent; and Retrofit methods that no
   * test called. Accepted requests to unpublished operations are left out: tests need not send
   * them.
   */
  public Set<Difference> differences() {
    Set<Difference> offered = contract.differences();
    return Stream.of(
            requests.stream().flatMap(this::unpublished),
            contract.table().all().stream().flatMap(this::differences),
            contract.methods().stream().flatMap(this::unsent))
        .flatMap(found -> found)
        .filter(difference -> !offered.contains(difference) || !difference.isExtra())
        .filter(difference -> !difference.isRequest() || !known.contains(difference))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The accepted differences that {@link #differences} must find. */
  public Set<Difference> expected() {
    return known.where(
        difference ->
            !difference.isRequest()
                && !difference.kind().equals("deprecated")
                && !(difference.isExtra() && contract.isStatic(difference)));
  }

  /** The operation that a request calls. */
  public Optional<PublishedOperation> operation(SentRequest request) {
    return operations.computeIfAbsent(
        request, sent -> contract.table().of(sent.method(), sent.path()));
  }

  private Stream<Difference> unpublished(SentRequest request) {
    boolean anyPath =
        contract.methods().stream()
            .anyMatch(method -> method.path().isEmpty() && method.id().equals(request.retrofit()));
    return operation(request).isPresent() || anyPath
        ? Stream.empty()
        : Stream.of(new Difference(request.method() + " " + request.path(), "request", ""));
  }

  private Stream<Difference> differences(PublishedOperation operation) {
    List<SentRequest> sent =
        requests.stream()
            .filter(request -> operation(request).filter(operation::equals).isPresent())
            .toList();
    boolean offered = !contract.methods(operation).isEmpty();
    return Stream.of(
            names("query", operation, sent, SentRequest::query, operation.query()),
            names("body", operation, sent, SentRequest::body, operation.body()),
            headers(operation, sent))
        .flatMap(found -> found)
        .filter(difference -> offered || difference.isExtra());
  }

  private static Stream<Difference> headers(PublishedOperation operation, List<SentRequest> sent) {
    return operation.facts().containsKey("headers")
        ? names(
            "header",
            operation,
            sent,
            SentRequest::headers,
            SentRequest.specific(operation.headers()))
        : Stream.empty();
  }

  private static Stream<Difference> names(
      String what,
      PublishedOperation operation,
      List<SentRequest> sent,
      Function<SentRequest, Set<String>> found,
      Set<String> published) {
    Set<String> names = new TreeSet<>();
    sent.forEach(request -> names.addAll(found.apply(request)));
    return Difference.between(operation.name(), what, names, published);
  }

  /** One for each operation of the method that no request calls. */
  private Stream<Difference> unsent(RetrofitMethod method) {
    List<PublishedOperation> operations = contract.table().of(method);
    if (operations.isEmpty()) {
      boolean called = requests.stream().anyMatch(one -> one.retrofit().equals(method.id()));
      return called ? Stream.empty() : Stream.of(unsent(method.name(), method));
    }
    return operations.stream()
        .filter(operation -> requests.stream().noneMatch(one -> calls(one, method, operation)))
        .map(operation -> unsent(operation.name(), method));
  }

  private static Difference unsent(String operation, RetrofitMethod method) {
    return new Difference(operation, "unsent", method.method().getName());
  }

  /** A server cannot see the Retrofit method: its record counts if the operation has only one. */
  private boolean calls(SentRequest request, RetrofitMethod method, PublishedOperation operation) {
    boolean named =
        request.retrofit().isEmpty()
            ? contract.methods(operation).size() == 1
            : request.retrofit().equals(method.id());
    return named && operation(request).filter(operation::equals).isPresent();
  }
}
