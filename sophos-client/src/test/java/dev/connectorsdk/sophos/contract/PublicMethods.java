package dev.connectorsdk.sophos.contract;

import dev.connectorsdk.sophos.SophosClient;
import dev.connectorsdk.sophos.fixture.Central;
import dev.connectorsdk.testkit.contract.Contract;
import dev.connectorsdk.testkit.contract.PublishedOperation;
import dev.connectorsdk.testkit.contract.RetrofitMethod;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The public methods that call an operation, with the accessors that lead to them. */
final class PublicMethods {
  private final Contract contract;
  private final List<AccessorPath> paths;
  private final CallGraph graph = new CallGraph();

  /**
   * Finds the accessors of all scopes.
   *
   * @param central a simulation in which scopes can be opened
   */
  PublicMethods(Contract contract, Central central) {
    this.contract = contract;
    SophosClient client = central.client();
    SophosClient ofPartner = central.client(central.simulator.partnerCredential());
    SophosClient ofOrganization = central.client(central.simulator.organizationCredential());
    Stream<AccessorPath> scopes =
        Stream.of(
            AccessorPath.of("tenant", "X-Tenant-ID", client.tenant()),
            AccessorPath.of("partner", "X-Partner-ID", ofPartner.partner()),
            AccessorPath.of("organization", "X-Organization-ID", ofOrganization.organization()));
    this.paths =
        Stream.concat(
                Stream.of(AccessorPath.of("sophos", "", client)),
                scopes.flatMap(scope -> scope.all(this::sends)))
            .toList();
  }

  /** The methods for an operation, such as {@code tenant.alerts().list(…)}. */
  List<String> of(PublishedOperation operation) {
    Set<String> headers = Set.of(operation.fact("account_header").split("\\|"));
    List<AccessorPath> ofLevel =
        paths.stream().filter(path -> headers.contains(path.header())).toList();
    return contract.methods(operation).stream()
        .flatMap(
            method ->
                named(
                    callable(
                        ofLevel.stream().filter(path -> leadsTo(path, method, operation)), method),
                    contract.table().of(method).size() > 1 ? operation.path() : ""))
        .distinct()
        .toList();
  }

  /** The methods for an operation that is not published. */
  List<String> of(RetrofitMethod method) {
    return callable(paths.stream(), method).distinct().toList();
  }

  /** Where methods share a Retrofit method, one named as the last segment calls that operation. */
  private static Stream<String> named(Stream<String> shown, String path) {
    String segment = path.substring(path.lastIndexOf('/') + 1);
    List<String> all = shown.toList();
    List<String> named = all.stream().filter(one -> name(one).equals(segment)).toList();
    return (named.isEmpty() ? all : named).stream();
  }

  private static String name(String path) {
    String call = path.substring(path.lastIndexOf('.') + 1);
    String name = call.substring(0, call.indexOf('('));
    return name.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
  }

  /** A resource that a request returns is shown only if there is no accessor of it. */
  private Stream<String> callable(Stream<AccessorPath> ways, RetrofitMethod method) {
    List<AccessorPath> all = ways.filter(path -> !callers(path, method).isEmpty()).toList();
    List<AccessorPath> open = all.stream().filter(path -> path.target() != null).toList();
    return (open.isEmpty() ? all : open).stream().flatMap(path -> shown(path, method));
  }

  private boolean sends(Method accessor) {
    return contract.methods().stream()
        .map(method -> graph.callers(accessor.getDeclaringClass(), method.id()))
        .anyMatch(callers -> callers.contains(accessor.getName()));
  }

  /**
   * Where a Retrofit method calls several operations, a resource that was created with a segment of
   * one of them calls that one.
   */
  private boolean leadsTo(AccessorPath path, RetrofitMethod method, PublishedOperation operation) {
    if (callers(path, method).isEmpty()) {
      return false;
    }
    Set<String> own = path.texts();
    String[] template = method.path().split("/", -1);
    for (int i = 0; i < template.length; i++) {
      int segment = i;
      Set<String> literals = new TreeSet<>();
      contract.table().of(method).forEach(one -> literals.add(one.path().split("/", -1)[segment]));
      if (template[i].startsWith("{")
          && literals.stream().anyMatch(own::contains)
          && !own.contains(operation.path().split("/", -1)[i])) {
        return false;
      }
    }
    return true;
  }

  private Stream<String> shown(AccessorPath path, RetrofitMethod method) {
    return callers(path, method).stream()
        .map(name -> path.text() + "." + name + arguments(path.type(), name));
  }

  private Set<String> callers(AccessorPath path, RetrofitMethod method) {
    return graph.callers(path.type(), method.id());
  }

  private static String arguments(Class<?> type, String name) {
    return Arrays.stream(type.getDeclaredMethods())
            .filter(method -> method.getName().equals(name))
            .mapToInt(Method::getParameterCount)
            .allMatch(count -> count == 0)
        ? "()"
        : "(…)";
  }
}
