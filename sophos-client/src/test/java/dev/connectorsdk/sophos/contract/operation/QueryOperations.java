package dev.connectorsdk.sophos.contract.operation;

import dev.connectorsdk.sophos.endpoint.EndpointType;
import dev.connectorsdk.sophos.endpoint.HealthStatus;
import dev.connectorsdk.sophos.endpoint.LockdownStatus;
import dev.connectorsdk.sophos.endpoint.TimeFilter;
import dev.connectorsdk.sophos.identity.PrincipalType;
import dev.connectorsdk.sophos.livediscover.EndpointFilter;
import dev.connectorsdk.sophos.livediscover.EndpointFilter.Os;
import dev.connectorsdk.sophos.livediscover.EndpointFilter.VersionRange;
import dev.connectorsdk.sophos.query.QueryVariable;
import dev.connectorsdk.sophos.query.RunResult;
import dev.connectorsdk.sophos.query.RunStatus;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The runs of Live Discover and of XDR queries. */
final class QueryOperations {
  private static final String LIVE = "/live-discover/v1/queries";
  private static final String XDR = "/xdr-query/v1/queries";

  private QueryOperations() {}

  static Stream<Operation> all() {
    return Stream.of(liveStarts(), liveRuns(), xdrStarts(), xdrRuns()).flatMap(rows -> rows);
  }

  private static Stream<Operation> liveStarts() {
    return Stream.of(
        Operation.tenant(
                "POST " + LIVE + "/runs",
                (t, ids) ->
                    t.liveDiscover()
                        .run(
                            q ->
                                q.template("SELECT 1")
                                    .name("one")
                                    .addVariables(QueryVariable.of("n", "integer", "1"))
                                    .allEndpoints(true))
                        .id()
                        .isEmpty(),
                false)
            .body(
                "{'matchEndpoints':{'all':true},'adHocQuery':{'template':'SELECT 1','name':'one'},"
                    + "'variables':[{'name':'n','dataType':'integer','value':'1'}]}"),
        Operation.tenant(
                "POST " + LIVE + "/runs",
                (t, ids) ->
                    t.liveDiscover()
                        .run(q -> q.queryId("sq-1").categoryId("c").addEndpoints(filter()))
                        .id()
                        .isEmpty(),
                false)
            .body(
                "{'matchEndpoints':{'filters':[{'associatedPersonContains':'ada',"
                    + "'groupNameContains':'lab','healthStatus':['good'],'hostnameContains':'pc',"
                    + "'ids':['e'],'ipAddresses':['10.0.0.1'],'lastSeenAfter':'-P7D',"
                    + "'lastSeenBefore':'2026-03-01T00:00:00Z','lockdownStatus':['locked'],"
                    + "'os':[{'platform':'windows','type':'computer',"
                    + "'version':{'match':'10','from':'9','to':'11'}}],'search':'x',"
                    + "'searchFields':['hostname'],'tamperProtectionEnabled':true,"
                    + "'type':['computer']}]},"
                    + "'savedQuery':{'queryId':'sq-1','categoryId':'c'}}"));
  }

  private static EndpointFilter filter() {
    return EndpointFilter.builder()
        .addIds("e")
        .addHealthStatus(HealthStatus.GOOD)
        .addType(EndpointType.COMPUTER)
        .addOs(
            new Os(
                Optional.of("windows"),
                Optional.of(EndpointType.COMPUTER),
                Optional.of(
                    new VersionRange(Optional.of("10"), Optional.of("9"), Optional.of("11")))))
        .tamperProtectionEnabled(true)
        .addLockdownStatus(LockdownStatus.LOCKED)
        .lastSeenBefore(TimeFilter.at(Instant.parse("2026-03-01T00:00:00Z")))
        .lastSeenAfter(TimeFilter.ago(Duration.ofDays(7)))
        .hostnameContains("pc")
        .associatedPersonContains("ada")
        .groupNameContains("lab")
        .addIpAddresses("10.0.0.1")
        .search("x")
        .addSearchFields("hostname")
        .build();
  }

  private static Stream<Operation> liveRuns() {
    String run = LIVE + "/runs/{runId}";
    return Stream.of(
        Operation.tenant(
                "GET " + LIVE + "/runs", (t, ids) -> t.liveDiscover().runs().stream().count(), 1L)
            .query("page", "1", "pageSize", "100", "pageTotal", "true"),
        Operation.tenant(
                "GET " + LIVE + "/runs",
                (t, ids) ->
                    t
                        .liveDiscover()
                        .runs(
                            q ->
                                q.queryId("q")
                                    .categoryId("c")
                                    .status(RunStatus.FINISHED)
                                    .result(RunResult.FAILED)
                                    .createdByPrincipalType(PrincipalType.SERVICE)
                                    .addFields("name")
                                    .addSort("createdAt:desc")
                                    .pageSize(7))
                        .stream()
                        .count(),
                0L)
            .query(
                "page",
                "1",
                "pageSize",
                "7",
                "pageTotal",
                "true",
                "queryId",
                "q",
                "categoryId",
                "c",
                "status",
                "finished",
                "result",
                "failed",
                "createdByPrincipalType",
                "service",
                "fields",
                "name",
                "sort",
                "createdAt:desc"),
        Operation.tenant(
            "GET " + run,
            (t, ids) -> t.liveDiscover().run("run-1").details().template(),
            Optional.of("SELECT 1")),
        Operation.tenant(
                "GET " + run + "/endpoints",
                (t, ids) -> t.liveDiscover().endpoints("run-1", q -> q).stream().count(),
                8L)
            .query("page", "1", "pageSize", "100", "pageTotal", "true"),
        Operation.tenant(
                "GET " + run + "/endpoints",
                (t, ids) ->
                    t
                        .liveDiscover()
                        .endpoints(
                            "run-1",
                            q -> q.match("all").addFields("status").addSort("hostname").pageSize(9))
                        .stream()
                        .allMatch(endpoint -> endpoint.hostname().isEmpty()),
                true)
            .query(
                "page",
                "1",
                "pageSize",
                "9",
                "pageTotal",
                "true",
                "match",
                "all",
                "fields",
                "status",
                "sort",
                "hostname"),
        Operation.tenant(
                "GET " + run + "/results",
                (t, ids) -> t.liveDiscover().run("run-1").results(10).stream().count(),
                20L)
            .query("pageSize", "10", "pageTotal", "true"));
  }

  private static Stream<Operation> xdrStarts() {
    return Stream.of(
        Operation.tenant(
                "POST " + XDR + "/runs",
                (t, ids) ->
                    t.xdrQuery()
                        .run(
                            q ->
                                q.template("SELECT 1")
                                    .name("one")
                                    .addVariables(variable())
                                    .addEndpointIds("e")
                                    .from(Instant.parse("2026-02-28T00:00:00.9Z"))
                                    .to(Instant.parse("2026-03-01T00:00:00Z")))
                        .id()
                        .isEmpty(),
                false)
            .body(
                "{'matchEndpoints':{'filters':[{'ids':['e']}]},"
                    + "'adHocQuery':{'template':'SELECT 1','name':'one'},"
                    + "'variables':[{'name':'ip','dataType':'text','value':'10.0.0.1',"
                    + "'pivotType':'ipAddress'}],"
                    + "'from':'2026-02-28T00:00:00Z','to':'2026-03-01T00:00:00Z'}"),
        Operation.tenant(
                "POST " + XDR + "/runs",
                (t, ids) ->
                    t.xdrQuery()
                        .run(
                            q ->
                                q.queryId("sq-1")
                                    .categoryId("c")
                                    .from(Instant.parse("2026-02-28T00:00:00Z"))
                                    .to(Instant.parse("2026-03-01T00:00:00Z")))
                        .id()
                        .isEmpty(),
                false)
            .body(
                "{'savedQuery':{'queryId':'sq-1','categoryId':'c'},"
                    + "'from':'2026-02-28T00:00:00Z','to':'2026-03-01T00:00:00Z'}"));
  }

  private static QueryVariable variable() {
    return new QueryVariable(
        Optional.of("ip"), Optional.of("text"), Optional.of("10.0.0.1"), Optional.of("ipAddress"));
  }

  private static Stream<Operation> xdrRuns() {
    String run = XDR + "/runs/{runId}";
    return Stream.of(
        Operation.tenant(
                "GET " + XDR + "/runs", (t, ids) -> t.xdrQuery().runs().stream().count(), 1L)
            .query("page", "1", "pageSize", "100", "pageTotal", "true"),
        Operation.tenant(
                "GET " + XDR + "/runs",
                (t, ids) ->
                    t
                        .xdrQuery()
                        .runs(List.of(RunStatus.STARTED, RunStatus.FINISHED), "createdAt:desc")
                        .stream()
                        .count(),
                1L)
            .query(
                "page",
                "1",
                "pageSize",
                "100",
                "pageTotal",
                "true",
                "statuses",
                "started,finished",
                "order",
                "createdAt:desc"),
        Operation.tenant(
            "GET " + run,
            (t, ids) -> t.xdrQuery().run("run-1").details().status(),
            Optional.of(RunStatus.FINISHED)),
        Operation.tenant(
                "GET " + run + "/results",
                (t, ids) -> t.xdrQuery().run("run-1").results(10).stream().count(),
                20L)
            .query("pageSize", "10", "pageTotal", "true"),
        Operation.tenant(
                "POST " + run + "/cancel", (t, ids) -> t.xdrQuery().run("run-1").cancel(), false)
            .body("{}"));
  }
}
