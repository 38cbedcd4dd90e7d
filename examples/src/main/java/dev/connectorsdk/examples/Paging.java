package dev.connectorsdk.examples;

import dev.connectorsdk.core.Page;
import dev.connectorsdk.core.Paged;
import dev.connectorsdk.core.credential.Environment;
import dev.connectorsdk.sophos.TenantScope;
import dev.connectorsdk.sophos.endpoint.Endpoint;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Command;

/** Three ways to iterate over a long list. Each holds one page in memory at a time. */
@Command(name = "paging", description = "Lists the pages of the endpoints of a tenant.")
public final class Paging extends ServiceProgram {
  private static final int PAGE_SIZE = 3;

  /** Creates a program that reads its keys from these variables. */
  public Paging(Environment environment) {
    super(environment, ServiceOptions.ofSophos());
  }

  /** Runs the program and ends the process with its exit code. */
  public static void main(String[] args) {
    run(new Paging(Environment.system()), args);
  }

  @Override
  protected Result run(Services services, PrintWriter progress) {
    List<Map<String, String>> rows = new ArrayList<>();
    for (Page<Endpoint> page :
        services.sophos().tenant().endpoints().list(q -> q.pageSize(PAGE_SIZE)).pages()) {
      rows.add(
          Table.row(
              "page", String.valueOf(rows.size() + 1),
              "endpoints", String.valueOf(page.items().size()),
              "first", page.items().stream().findFirst().map(Paging::name).orElse(""),
              "more", String.valueOf(page.next().isPresent())));
    }
    return new Result(Table.of(rows), rows);
  }

  private static String name(Endpoint endpoint) {
    return endpoint.hostname().orElse(endpoint.id());
  }

  static void listEndpoints(TenantScope tenant) {
    // snippet paging
    Paged<Endpoint> endpoints = tenant.endpoints().list(q -> q.pageSize(3));

    for (Endpoint endpoint : endpoints) { // loads a page when the loop reaches it
      System.out.println(endpoint.hostname().orElse(endpoint.id()));
    }

    long servers = endpoints.stream().limit(5).filter(e -> e.os().isPresent()).count();
    System.out.println(servers + " of the first five report their OS"); // loads two pages

    for (Page<Endpoint> page : endpoints.pages()) { // to store a cursor, or to show progress
      System.out.println(page.items().size() + " endpoints, more: " + page.next().isPresent());
    }
    // end
  }
}
