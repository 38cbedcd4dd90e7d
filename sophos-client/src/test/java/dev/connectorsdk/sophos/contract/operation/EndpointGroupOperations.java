package dev.connectorsdk.sophos.contract.operation;

import dev.connectorsdk.sophos.endpoint.EndpointType;
import dev.connectorsdk.sophos.endpoint.group.EndpointGroup;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The operations on endpoint groups and their members. */
final class EndpointGroupOperations {
  private static final String GROUPS = "/endpoint/v1/endpoint-groups";
  private static final String GROUP = GROUPS + "/{groupId}";
  private static final String MEMBERS = GROUP + "/endpoints";

  private EndpointGroupOperations() {}

  static Stream<Operation> all() {
    return Stream.concat(groups(), members());
  }

  private static Stream<Operation> groups() {
    return Stream.of(
        Operation.tenant(
                "GET " + GROUPS,
                (t, ids) ->
                    t
                        .endpoints()
                        .groups()
                        .list(
                            q ->
                                q.addIds("g-1")
                                    .addEndpointIds("e-1")
                                    .search("serv")
                                    .addSearchFields("name", "description")
                                    .addFields("name", "type")
                                    .addSort("name:desc")
                                    .pageSize(10))
                        .stream()
                        .map(EndpointGroup::id)
                        .toList(),
                List.of())
            .query(
                "ids",
                "g-1",
                "endpointIds",
                "e-1",
                "search",
                "serv",
                "searchFields",
                "name,description",
                "fields",
                "name,type",
                "sort",
                "name:desc",
                "page",
                "1",
                "pageSize",
                "10",
                "pageTotal",
                "true"),
        Operation.tenant(
                "GET " + GROUPS + "/types/{groupType}",
                (t, ids) ->
                    t
                        .endpoints()
                        .groups()
                        .listOfType(
                            EndpointType.COMPUTER,
                            q ->
                                q.addIds("g-2")
                                    .addEndpointIds("none")
                                    .search("x")
                                    .addSearchFields("name")
                                    .addFields("name")
                                    .addSort("id"))
                        .stream()
                        .count(),
                0L)
            .query(
                "ids",
                "g-2",
                "endpointIds",
                "none",
                "search",
                "x",
                "searchFields",
                "name",
                "fields",
                "name",
                "sort",
                "id",
                "page",
                "1",
                "pageSize",
                "1000",
                "pageTotal",
                "true"),
        Operation.tenant(
                "POST " + GROUPS,
                (t, ids) ->
                    t.endpoints()
                        .groups()
                        .create(
                            g ->
                                g.name("Kiosks")
                                    .type(EndpointType.COMPUTER)
                                    .description("In shops")
                                    .addEndpointIds(ids.endpoint()))
                        .description(),
                Optional.of("In shops"))
            .body(
                "{'name':'Kiosks','type':'computer','description':'In shops','endpointIds':['$E']}"),
        Operation.tenant(
                "GET " + GROUP,
                (t, ids) -> t.endpoints().groups().get(ids.endpointGroup(), "name").type(),
                Optional.empty())
            .query("fields", "name"),
        Operation.tenant(
                "PATCH " + GROUP,
                (t, ids) -> t.endpoints().groups().rename(ids.endpointGroup(), "Tills").name(),
                Optional.of("Tills"))
            .body("{'name':'Tills'}"),
        Operation.tenant(
                "PATCH " + GROUP,
                (t, ids) ->
                    t.endpoints().groups().describe(ids.endpointGroup(), "Old").description(),
                Optional.of("Old"))
            .body("{'description':'Old'}"),
        Operation.tenant(
            "DELETE " + GROUP,
            (t, ids) -> t.endpoints().groups().delete(ids.endpointGroup()),
            true));
  }

  private static Stream<Operation> members() {
    return Stream.of(
        Operation.tenant(
            "GET " + MEMBERS,
            (t, ids) -> t.endpoints().groups().members(ids.endpointGroup()).list().stream().count(),
            0L),
        Operation.tenant(
                "GET " + MEMBERS,
                (t, ids) ->
                    t
                        .endpoints()
                        .groups()
                        .members(ids.endpointGroup())
                        .list(
                            q ->
                                q.search("x")
                                    .addSearchFields("hostname")
                                    .addFields("hostname")
                                    .addSort("hostname:desc")
                                    .pageSize(5)
                                    .pageTotal(true))
                        .stream()
                        .count(),
                0L)
            .query(
                "search",
                "x",
                "searchFields",
                "hostname",
                "fields",
                "hostname",
                "sort",
                "hostname:desc",
                "pageSize",
                "5",
                "pageTotal",
                "true"),
        Operation.tenant(
                "POST " + MEMBERS,
                (t, ids) ->
                    t.endpoints()
                        .groups()
                        .members(ids.endpointGroup())
                        .add(List.of(ids.endpoint()))
                        .addedEndpoints()
                        .size(),
                1)
            .body("{'ids':['$E']}"),
        Operation.tenant(
                "DELETE " + MEMBERS,
                (t, ids) ->
                    t.endpoints()
                        .groups()
                        .members(ids.endpointGroup())
                        .remove(List.of("e-1", "e-2"))
                        .errors()
                        .orElseThrow()
                        .endpointsNotFound(),
                List.of("e-1", "e-2"))
            .query("ids", "e-1,e-2"),
        Operation.tenant(
            "DELETE " + MEMBERS + "/{endpointId}",
            (t, ids) -> t.endpoints().groups().members(ids.endpointGroup()).remove(ids.endpoint()),
            false));
  }
}
