package dev.connectorsdk.sophos.contract;

import dev.connectorsdk.sophos.SophosClient;
import dev.connectorsdk.sophos.fixture.Central;
import dev.connectorsdk.testkit.contract.Contract;
import dev.connectorsdk.testkit.contract.PublishedOperation;
import dev.connectorsdk.testkit.contract.RetrofitMethod;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The public methods that call an operation, with the accessors that lead to them. */
final class PublicMethods {
  private final Contract contract;
  private final List<AccessorPath> paths;
  private final CallGraph graph;

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
            new AccessorPath("tenant", "X-Tenant-ID", client.tenant()),
            new AccessorPath("partner", "X-Partner-ID", ofPartner.partner()),
            new AccessorPath("organization", "X-Organization-ID", ofOrganization.organization()));
    this.paths =
        Stream.concat(
                Stream.of(new AccessorPath("sophos", "", client)),
                scopes.flatMap(AccessorPath::all))
            .toList();
    this.graph =
        new CallGraph(paths.stream().map(path -> path.target().getClass().getName()).toList());
  }

  /** The methods for an operation, such as {@code tenant.alerts().list(…)}. */
  List<String> of(PublishedOperation operation) {
    Set<String> headers = Set.of(operation.fact("account_header").split("\\|"));
    return contract.methods(operation).stream()
        .flatMap(
            method ->
                paths.stream()
                    .filter(path -> headers.contains(path.header()))
                    .filter(path -> !callers(path, method).isEmpty())
                    .filter(path -> leadsTo(path, method, operation))
                    .flatMap(path -> shown(path, method)))
        .distinct()
        .toList();
  }

  /** The methods for an operation that is not published. */
  List<String> of(RetrofitMethod method) {
    return paths.stream().flatMap(path -> shown(path, method)).distinct().toList();
  }

  /**
   * Where a Retrofit method calls several operations, a resource that was created with a segment of
   * one of them calls that one.
   */
  private boolean leadsTo(AccessorPath path, RetrofitMethod method, PublishedOperation operation) {
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
        .map(name -> path.text() + "." + name + arguments(path.target().getClass(), name));
  }

  private Set<String> callers(AccessorPath path, RetrofitMethod method) {
    return graph.callers(path.target().getClass(), method.id());
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
