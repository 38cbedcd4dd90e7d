package dev.connectorsdk.examples;

import dev.connectorsdk.core.Page;
import dev.connectorsdk.core.Paged;
import dev.connectorsdk.core.credential.Environment;
import dev.connectorsdk.sophos.TenantScope;
import dev.connectorsdk.sophos.endpoint.Endpoint;

/** Three ways to iterate over a long list. Each holds one page in memory at a time. */
public final class Paging {
  private Paging() {}

  /** Lists the endpoints of the real tenant, or of a simulated tenant if no keys are set. */
  public static void main(String[] args) {
    try (Services services = Services.open(Environment.system())) {
      listEndpoints(services.sophos().tenant());
    }
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
