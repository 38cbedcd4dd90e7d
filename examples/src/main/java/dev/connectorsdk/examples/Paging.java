package dev.connectorsdk.examples;

import dev.connectorsdk.core.Page;
import dev.connectorsdk.core.Paged;
import dev.connectorsdk.core.credential.Environment;
import dev.connectorsdk.sophos.TenantScope;
import dev.connectorsdk.sophos.endpoint.Endpoint;

/** Three ways through a long list. None of them holds more than one page. */
public final class Paging {
  private Paging() {}

  /** Walks through the endpoints of the real tenant, or of a simulated one without keys. */
  public static void main(String[] args) {
    try (Services services = Services.open(Environment.system())) {
      listEndpoints(services.sophos().tenant());
    }
  }

  static void listEndpoints(TenantScope tenant) {
    // snippet paging
    Paged<Endpoint> endpoints = tenant.endpoints().list(q -> q.pageSize(3));

    for (Endpoint endpoint : endpoints) { // page after page, as far as the loop goes
      System.out.println(endpoint.hostname().orElse(endpoint.id()));
    }

    long servers = endpoints.stream().limit(5).filter(e -> e.os().isPresent()).count();
    System.out.println(servers + " of the first five tell their system"); // asks for two pages

    for (Page<Endpoint> page : endpoints.pages()) { // to keep a cursor, or to show progress
      System.out.println(page.items().size() + " endpoints, more: " + page.next().isPresent());
    }
    // end
  }
}
