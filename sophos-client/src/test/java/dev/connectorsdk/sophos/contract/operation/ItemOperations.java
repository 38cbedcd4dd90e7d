package dev.connectorsdk.sophos.contract.operation;

import dev.connectorsdk.sophos.endpoint.item.BlockedAddress;
import dev.connectorsdk.sophos.endpoint.item.ItemType;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The operations on allowed and blocked items, and on blocked addresses. */
final class ItemOperations {
  private static final String SETTINGS = "/endpoint/v1/settings/";
  private static final String ALLOWED = SETTINGS + "allowed-items";
  private static final String BLOCKED = SETTINGS + "blocked-items";
  private static final String ADDRESSES = SETTINGS + "blocked-addresses";
  private static final String SHA256 = "0123456789abcdef".repeat(4);

  private ItemOperations() {}

  static Stream<Operation> all() {
    return Stream.of(allowed(), blocked(), addresses()).flatMap(rows -> rows);
  }

  private static Stream<Operation> allowed() {
    return Stream.of(
        Operation.tenant(
                "GET " + ALLOWED,
                (t, ids) -> t.endpoints().allowedItems().list().stream().count(),
                3L)
            .query("page", "1", "pageSize", "100", "pageTotal", "true"),
        Operation.tenant(
                "POST " + ALLOWED,
                (t, ids) ->
                    t.endpoints()
                        .allowedItems()
                        .create(
                            i ->
                                i.type(ItemType.SHA256)
                                    .value(SHA256)
                                    .fileName("report.exe")
                                    .comment("Reports")
                                    .originPersonId("p-1")
                                    .originEndpointId("e-1"))
                        .originEndpoint()
                        .orElseThrow()
                        .id(),
                Optional.of("e-1"))
            .body(
                "{'comment':'Reports','originEndpointId':'e-1','originPersonId':'p-1',"
                    + "'properties':{'fileName':'report.exe','sha256':'"
                    + SHA256
                    + "'},'type':'sha256'}"),
        allowed(ItemType.PATH, "C:\\\\x.exe", "path"),
        allowed(ItemType.POSIX_PATH, "/opt/x", "path"),
        allowed(ItemType.CERTIFICATE_SIGNER, "Example", "certificateSigner"),
        Operation.tenant(
            "GET " + ALLOWED + "/{allowedItemId}",
            (t, ids) -> t.endpoints().allowedItems().get(ids.item()).value(),
            Optional.of("/opt/tool")),
        Operation.tenant(
                "PATCH " + ALLOWED + "/{allowedItemId}",
                (t, ids) -> t.endpoints().allowedItems().setComment(ids.item(), "New").comment(),
                Optional.of("New"))
            .body("{'comment':'New'}"),
        Operation.tenant(
            "DELETE " + ALLOWED + "/{allowedItemId}",
            (t, ids) -> t.endpoints().allowedItems().delete(ids.item()),
            true));
  }

  private static Operation allowed(ItemType type, String json, String property) {
    String value = json.replace("\\\\", "\\");
    return Operation.tenant(
            "POST " + ALLOWED,
            (t, ids) ->
                t.endpoints()
                    .allowedItems()
                    .create(i -> i.type(type).value(value).comment("Reports"))
                    .value(),
            Optional.of(value))
        .body(
            "{'comment':'Reports','properties':{'%s':'%s'},'type':'%s'}"
                .formatted(property, json, type.value()));
  }

  private static Stream<Operation> blocked() {
    return Stream.of(
        Operation.tenant(
                "GET " + BLOCKED,
                (t, ids) -> t.endpoints().blockedItems().list().stream().count(),
                2L)
            .query("page", "1", "pageSize", "100", "pageTotal", "true"),
        Operation.tenant(
                "POST " + BLOCKED,
                (t, ids) ->
                    t.endpoints()
                        .blockedItems()
                        .create(SHA256, "Miner", "coin.exe", "C:\\coin.exe")
                        .type(),
                Optional.of(ItemType.SHA256))
            .body(
                "{'comment':'Miner','properties':{'fileName':'coin.exe','path':'C:\\\\coin.exe','sha256':'"
                    + SHA256
                    + "'},'type':'sha256'}"),
        Operation.tenant(
            "GET " + BLOCKED + "/{blockedItemId}",
            (t, ids) -> t.endpoints().blockedItems().get(ids.item()).comment(),
            Optional.of("Old")),
        Operation.tenant(
            "DELETE " + BLOCKED + "/{blockedItemId}",
            (t, ids) -> t.endpoints().blockedItems().delete(ids.item()),
            true));
  }

  private static Stream<Operation> addresses() {
    return Stream.of(
        Operation.tenant(
                "GET " + ADDRESSES,
                (t, ids) ->
                    t
                        .endpoints()
                        .blockedAddresses()
                        .list(q -> q.addSort("item", "createdAt:desc").pageSize(20))
                        .stream()
                        .map(address -> address.item().orElseThrow())
                        .toList(),
                List.of("198.51.100.7"))
            .query(
                "sort", "item,createdAt:desc", "page", "1", "pageSize", "20", "pageTotal", "true"),
        Operation.tenant(
                "POST " + ADDRESSES + "/bulk",
                (t, ids) ->
                    t
                        .endpoints()
                        .blockedAddresses()
                        .block(List.of("203.0.113.0/24", "2001:db8::1"))
                        .stream()
                        .map(BlockedAddress::item)
                        .flatMap(Optional::stream)
                        .toList(),
                List.of("203.0.113.0/24", "2001:db8::1"))
            .body("{'items':[{'item':['203.0.113.0/24']},{'item':['2001:db8::1']}]}"),
        Operation.tenant(
                "POST " + ADDRESSES + "/bulk/delete",
                (t, ids) -> t.endpoints().blockedAddresses().unblock(List.of("b-1", "b-2")),
                List.of("b-1", "b-2"))
            .body("{'ids':['b-1','b-2']}"));
  }
}
