package dev.connectorsdk.sophos.contract.operation;

import dev.connectorsdk.sophos.TenantScope;
import dev.connectorsdk.sophos.query.SavedQueries;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The operations on saved queries and enrichment pivots. */
final class SavedQueryOperations {
  private static final String LIVE = "/live-discover/v1/queries";
  private static final String PIVOTS = "/live-discover/v1/enrichment-pivots";
  private static final String XDR = "/xdr-query/v1/queries";

  private SavedQueryOperations() {}

  static Stream<Operation> all() {
    return Stream.concat(pivots(), savedQueries());
  }

  private static Stream<Operation> pivots() {
    return Stream.of(
        Operation.tenant(
            "GET " + PIVOTS,
            (t, ids) -> t.liveDiscover().enrichmentPivots().list().stream().count(),
            1L),
        Operation.tenant(
                "POST " + PIVOTS,
                (t, ids) ->
                    t.liveDiscover()
                        .enrichmentPivots()
                        .create(
                            p ->
                                p.name("look")
                                    .description("d")
                                    .type("ipAddress")
                                    .url("https://x.example/"))
                        .type(),
                Optional.of("ipAddress"))
            .body(
                "{'description':'d','name':'look','type':'ipAddress','url':'https://x.example/'}"),
        Operation.tenant(
                "PATCH " + PIVOTS + "/{enrichmentPivotId}",
                (t, ids) ->
                    t.liveDiscover()
                        .enrichmentPivots()
                        .update(
                            "pivot-1",
                            p -> p.name("n").description("d").type("url").url("https://y.example/"))
                        .url(),
                Optional.of("https://y.example/"))
            .body("{'description':'d','name':'n','type':'url','url':'https://y.example/'}"),
        Operation.tenant(
            "DELETE " + PIVOTS + "/{enrichmentPivotId}",
            (t, ids) -> t.liveDiscover().enrichmentPivots().delete("pivot-1"),
            true));
  }

  private static Stream<Operation> savedQueries() {
    return Stream.of(LIVE, XDR).flatMap(SavedQueryOperations::savedQueries);
  }

  private static Stream<Operation> savedQueries(String path) {
    boolean live = path.equals(LIVE);
    return Stream.of(
        Operation.tenant("GET " + path, (t, ids) -> queries(t, live).list().stream().count(), 4L)
            .query("page", "1", "pageSize", "100", "pageTotal", "true"),
        Operation.tenant(
                "GET " + path,
                (t, ids) ->
                    queries(t, live)
                        .list(
                            q ->
                                q.categoryId("cat-1")
                                    .search("ports")
                                    .addSearchFields("name")
                                    .addFields("name")
                                    .pageSize(10))
                        .stream()
                        .flatMap(found -> found.name().stream())
                        .toList(),
                List.of("Custom ports"))
            .query(
                "page",
                "1",
                "pageSize",
                "10",
                "pageTotal",
                "true",
                "search",
                "ports",
                "searchFields",
                "name",
                "fields",
                "name",
                "categoryId",
                "cat-1"),
        Operation.tenant(
            "GET " + path + "/{queryId}",
            (t, ids) -> queries(t, live).get("sq-1").name(),
            Optional.of("Custom ports")),
        Operation.tenant(
                "GET " + path + "/{queryId}",
                (t, ids) -> queries(t, live).get("sq-1", "code").name(),
                Optional.empty())
            .query("fields", "code"),
        Operation.tenant(
            "GET " + path + "/categories",
            (t, ids) -> queries(t, live).categories().stream().count(),
            2L),
        Operation.tenant(
                "GET " + path + "/categories",
                (t, ids) -> queries(t, live).categories("code").iterator().next().name(),
                Optional.empty())
            .query("fields", "code"),
        Operation.tenant(
            "GET " + path + "/categories/{categoryId}",
            (t, ids) -> queries(t, live).category("cat-1").queryCount().getAsInt(),
            1),
        Operation.tenant(
                "GET " + path + "/categories/{categoryId}",
                (t, ids) -> queries(t, live).category("cat-1", "code").name(),
                Optional.empty())
            .query("fields", "code"));
  }

  private static SavedQueries queries(TenantScope tenant, boolean live) {
    return live ? tenant.liveDiscover().queries() : tenant.xdrQuery().queries();
  }
}
