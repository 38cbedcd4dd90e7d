package dev.connectorsdk.testkit.sophos.internal.endpoint;

import dev.connectorsdk.testkit.http.Json;
import dev.connectorsdk.testkit.http.SimulatedResponse;
import dev.connectorsdk.testkit.sophos.internal.Errors;
import dev.connectorsdk.testkit.sophos.internal.account.Tenant;
import dev.connectorsdk.testkit.sophos.internal.data.ItemProperties;
import dev.connectorsdk.testkit.sophos.internal.data.ItemStore;
import dev.connectorsdk.testkit.sophos.internal.data.Timestamps;
import dev.connectorsdk.testkit.sophos.internal.route.ApiRequest;
import dev.connectorsdk.testkit.sophos.internal.route.ApiRouter;
import dev.connectorsdk.testkit.sophos.internal.route.BodyProperties;
import dev.connectorsdk.testkit.sophos.internal.route.CollectionRoutes;
import dev.connectorsdk.testkit.sophos.internal.route.ItemFilters;
import dev.connectorsdk.testkit.sophos.internal.route.ItemStamps;
import dev.connectorsdk.testkit.sophos.internal.route.OffsetPages;
import dev.connectorsdk.testkit.sophos.internal.route.Parameters;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/**
 * Endpoint API, migrations between two tenants of the simulator, in the same region or not. Each
 * tenant stores its side, with properties that responses do not show.
 */
public final class MigrationRoutes {
  static final String PATH = "/endpoint/v1/migrations";

  private static final String ID = "migrationJobId";
  private static final Duration LIFETIME = Duration.ofDays(14);
  private static final List<String> HIDDEN =
      List.of("fromTenant", "endpoints", "unknown", "startedAt", "updatedAt");

  private final ItemStamps stamps;
  private final ConcurrentMap<String, Tenant> receivers = new ConcurrentHashMap<>();
  private final MigratedEndpoints migrated;

  public MigrationRoutes(ItemStamps stamps) {
    this.stamps = stamps;
    this.migrated = new MigratedEndpoints(stamps.clock());
  }

  public void addTo(ApiRouter router) {
    CollectionRoutes jobs =
        CollectionRoutes.of(router, stamps, PATH, ID)
            .filters(new ItemFilters().oneOf("mode", "mode", "sending", "receiving"))
            .view((request, job, parameters) -> ItemProperties.without(job, HIDDEN))
            .list(new OffsetPages())
            .get()
            .create(new BodyProperties().required("fromTenant", "endpoints"), this::receive);
    router.write("PUT", PATH + "/{" + ID + "}", this::send);
    // a read after the time has passed moves the endpoints
    jobs.writeItem("GET", "/endpoints", request -> endpoints(request, jobs.find(request)));
  }

  private void receive(ApiRequest request, Map<String, Object> job) {
    endpointIds(request.body());
    job.put("expiresAt", Timestamps.text(stamps.clock().instant().plus(LIFETIME)));
    job.put("mode", "receiving");
    job.put("token", stamps.ids().secret(32));
    job.put("createdBy", request.principal());
    receivers.put(String.valueOf(job.get("id")), request.tenant());
  }

  private SimulatedResponse send(ApiRequest request) {
    String id = request.pathValue(ID);
    Map<String, Object> received = received(request, id);
    if (!Objects.equals(request.body().requiredText("token"), received.get("token"))) {
      throw Errors.badRequest("The token is not the one of the migration");
    }
    List<String> ids = endpointIds(request.body());
    ItemStore own = request.items(PATH);
    boolean started = own.get(id).filter(job -> job.containsKey("startedAt")).isPresent();
    if (!started) {
      start(request.tenant(), received, ids);
    }
    return SimulatedResponse.json(
        started ? 200 : 201, ItemProperties.without(own.get(id).orElseThrow(), HIDDEN));
  }

  private void start(Tenant sender, Map<String, Object> received, List<String> ids) {
    String id = String.valueOf(received.get("id"));
    List<String> unknown =
        ids.stream().filter(one -> sender.endpoints().get(one).isEmpty()).toList();
    Map<String, Object> state =
        Json.object("endpoints", ids, "unknown", unknown, "startedAt", stamps.now());
    Tenant receiver = receivers.get(id);
    if (receiver != null) {
      receiver.items(PATH).update(id, job -> with(job, state));
      migrated.begin(id, sender, receiver);
    }
    Map<String, Object> sending = with(new LinkedHashMap<>(received), state);
    sending.put("mode", "sending");
    sender.items(PATH).add(sending);
  }

  /** Returns the migration that another tenant receives from this one, or that a test stored. */
  private Map<String, Object> received(ApiRequest request, String id) {
    Tenant receiver = receivers.get(id);
    return (receiver == null ? request.tenant() : receiver)
        .items(PATH)
        .get(id)
        .filter(job -> receiver == null || request.tenant().id().equals(job.get("fromTenant")))
        .orElseThrow(() -> Errors.notFound("Migration job not found"));
  }

  private SimulatedResponse endpoints(ApiRequest request, Map<String, Object> job) {
    List<Map<String, Object>> all = migrated.of(job);
    return SimulatedResponse.ok(
        OffsetPages.page(
            request.query(),
            all::size,
            (position, size) ->
                new ArrayList<>(
                    all.subList(
                        Math.min(position, all.size()), Math.min(position + size, all.size())))));
  }

  private static List<String> endpointIds(Parameters body) {
    List<String> ids = body.texts("endpoints");
    if (ids.isEmpty()) {
      throw Errors.badRequest("endpoints must have at least 1 item");
    }
    return ids;
  }

  private static Map<String, Object> with(Map<String, Object> job, Map<String, Object> more) {
    job.putAll(more);
    return job;
  }
}
