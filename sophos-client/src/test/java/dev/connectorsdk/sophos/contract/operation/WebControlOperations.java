package dev.connectorsdk.sophos.contract.operation;

import dev.connectorsdk.sophos.endpoint.web.ExcludedWebsite;
import dev.connectorsdk.sophos.endpoint.web.LocalSite;
import dev.connectorsdk.sophos.endpoint.web.WebCategory;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The operations on web control. */
final class WebControlOperations {
  private static final String WEB = "/endpoint/v1/settings/web-control";
  private static final String SITES = WEB + "/local-sites";
  private static final String SITE = SITES + "/{localSiteId}";
  private static final String TLS = WEB + "/tls-decryption";
  private static final String WEBSITES = TLS + "/excluded-websites";
  private static final String[] PAGES = {"page", "1", "pageSize", "100", "pageTotal", "true"};

  private WebControlOperations() {}

  static Stream<Operation> all() {
    return Stream.concat(sites(), decryption());
  }

  private static Stream<Operation> sites() {
    return Stream.of(
        Operation.tenant(
            "GET " + WEB + "/categories",
            (t, ids) ->
                t.endpoints().webControl().categories().stream().map(WebCategory::id).toList(),
            List.of(1, 2, 3, 4)),
        Operation.tenant(
                "GET " + SITES,
                (t, ids) ->
                    t.endpoints().webControl().localSites().list().stream()
                        .skip(1)
                        .map(LocalSite::id)
                        .toList(),
                List.of("ls-1"))
            .query(PAGES),
        Operation.tenant(
            "GET " + SITE,
            (t, ids) -> t.endpoints().webControl().localSites().get("ls-1").url(),
            Optional.of("wiki.example.com")),
        Operation.tenant(
                "POST " + SITES,
                (t, ids) ->
                    t.endpoints()
                        .webControl()
                        .localSites()
                        .create(
                            s ->
                                s.url("https://shop.example.com/eu")
                                    .categoryId(3)
                                    .tags(List.of("partner"))
                                    .comment("Asked for by sales"))
                        .tags(),
                List.of("partner"))
            .body(
                "{'url':'https://shop.example.com/eu','categoryId':3,'tags':['partner'],"
                    + "'comment':'Asked for by sales'}"),
        Operation.tenant(
                "PATCH " + SITE,
                (t, ids) ->
                    t.endpoints()
                        .webControl()
                        .localSites()
                        .update(
                            "ls-1",
                            s ->
                                s.url("a.example.com")
                                    .categoryId(1)
                                    .tags(List.of())
                                    .comment("moved"))
                        .comment(),
                Optional.of("moved"))
            .body("{'url':'a.example.com','categoryId':1,'tags':[],'comment':'moved'}"),
        Operation.tenant(
            "DELETE " + SITE,
            (t, ids) -> t.endpoints().webControl().localSites().delete("ls-1"),
            true));
  }

  private static Stream<Operation> decryption() {
    return Stream.of(
        Operation.tenant(
            "GET " + TLS,
            (t, ids) -> t.endpoints().webControl().tlsDecryption().get().enabled(),
            Optional.of(true)),
        Operation.tenant(
                "PATCH " + TLS,
                (t, ids) -> t.endpoints().webControl().tlsDecryption().setEnabled(false).enabled(),
                Optional.of(false))
            .body("{'enabled':false}"),
        Operation.tenant(
                "PATCH " + TLS,
                (t, ids) ->
                    t.endpoints()
                        .webControl()
                        .tlsDecryption()
                        .setCategories(Map.of(2, true))
                        .categories()
                        .get(1)
                        .decryptionEnabled(),
                Optional.of(true))
            .body("{'categories':[{'id':2,'decryptionEnabled':true}]}"),
        Operation.tenant(
                "GET " + WEBSITES,
                (t, ids) ->
                    t.endpoints().webControl().tlsDecryption().excludedWebsites().stream().count(),
                0L)
            .query(PAGES),
        Operation.tenant(
                "PATCH " + WEBSITES,
                (t, ids) ->
                    t.endpoints()
                        .webControl()
                        .tlsDecryption()
                        .changeExcludedWebsites(
                            List.of(ExcludedWebsite.of("bank.example.com", "pinned")),
                            List.of(ExcludedWebsite.of("old.example.com", "gone")))
                        .added(),
                List.of(ExcludedWebsite.of("bank.example.com", "pinned")))
            .body(
                "{'add':[{'value':'bank.example.com','comment':'pinned'}],"
                    + "'remove':[{'value':'old.example.com','comment':'gone'}]}"),
        Operation.tenant(
            "DELETE " + WEBSITES,
            (t, ids) -> t.endpoints().webControl().tlsDecryption().clearExcludedWebsites(),
            true));
  }
}
