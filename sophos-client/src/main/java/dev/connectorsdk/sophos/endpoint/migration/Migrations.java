package dev.connectorsdk.sophos.endpoint.migration;

import dev.connectorsdk.core.Paged;
import dev.connectorsdk.core.credential.Secret;
import dev.connectorsdk.core.error.TransportException;
import dev.connectorsdk.core.internal.concurrent.WaitTime;
import dev.connectorsdk.core.internal.http.ApiBinding;
import dev.connectorsdk.core.internal.http.ChangedObject;
import dev.connectorsdk.core.internal.http.PathVariables;
import dev.connectorsdk.core.internal.http.call.CallTimeout;
import dev.connectorsdk.core.internal.http.call.RequestSecrets;
import dev.connectorsdk.sophos.WaitProgress;
import dev.connectorsdk.sophos.internal.ArgumentChecks;
import dev.connectorsdk.sophos.internal.OffsetPage;
import dev.connectorsdk.sophos.internal.OffsetPages;
import dev.connectorsdk.sophos.internal.StatePoll;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import retrofit2.http.Body;
import retrofit2.http.GET;
import retrofit2.http.POST;
import retrofit2.http.PUT;
import retrofit2.http.Path;
import retrofit2.http.Query;
import retrofit2.http.Tag;

/**
 * The migrations of endpoints between this tenant and others: the receiving tenant starts one, the
 * sending tenant starts it with the id and the token, then each device migrates when it is online.
 * Migrations must be turned on in the console of both tenants.
 */
public final class Migrations {
  private static final String ENDPOINTS = "GET /endpoint/v1/migrations/{id}/endpoints";

  /** The maximum size of a page (unverified). */
  private static final int PAGE_SIZE = 100;

  private final ApiBinding binding;
  private final Http http;

  Migrations(ApiBinding binding) {
    this.binding = binding;
    this.http = binding.create(Http.class);
  }

  /** Lists all migrations. Endpoint API, GET /endpoint/v1/migrations. */
  public Paged<Migration> list() {
    return page(null);
  }

  /**
   * Lists the migrations of which the tenant is one side. Endpoint API, GET
   * /endpoint/v1/migrations.
   */
  public Paged<Migration> list(MigrationMode mode) {
    return page(mode.value());
  }

  private Paged<Migration> page(@Nullable String mode) {
    return binding.paged(
        "GET /endpoint/v1/migrations",
        OffsetPages.of(PAGE_SIZE, (page, totals) -> http.list(mode, page, PAGE_SIZE, totals)));
  }

  /**
   * Returns a migration. Endpoint API, GET /endpoint/v1/migrations/{migrationJobId}.
   *
   * @throws IllegalArgumentException if the id is blank
   */
  public Migration get(String id) {
    return http.get(id);
  }

  /**
   * Starts a migration to this tenant. Endpoint API, POST /endpoint/v1/migrations.
   *
   * @param fromTenant the id of the sending tenant
   * @param endpointIds at least one id of an endpoint of that tenant
   * @return the migration, whose id and token {@link #startSending} takes in the sending tenant
   * @throws IllegalArgumentException if there are no ids or one is blank
   */
  public Migration startReceiving(String fromTenant, Collection<String> endpointIds) {
    return http.receive(
        new Receiving(ArgumentChecks.requireId("fromTenant", fromTenant), checked(endpointIds)));
  }

  /**
   * Starts a migration from this tenant. Endpoint API, PUT
   * /endpoint/v1/migrations/{migrationJobId}.
   *
   * @param id the id of the migration that the receiving tenant started
   * @param token the token of that migration
   * @param endpointIds at least one id of an endpoint of this tenant
   * @throws IllegalArgumentException if there are no ids or one is blank
   */
  public Migration startSending(String id, Secret token, Collection<String> endpointIds) {
    Sending body = new Sending(PathVariables.check("id", id), token, checked(endpointIds));
    return http.send(id, body, RequestSecrets.in(token), new ChangedObject(id));
  }

  private static List<String> checked(Collection<String> endpointIds) {
    return ArgumentChecks.requireIds("endpointIds", endpointIds, Integer.MAX_VALUE);
  }

  /**
   * Lists the endpoints of a migration with their status. Endpoint API, GET
   * /endpoint/v1/migrations/{migrationJobId}/endpoints.
   *
   * @throws IllegalArgumentException if the id is blank
   */
  public Paged<MigrationEndpoint> endpoints(String id) {
    PathVariables.check("id", id);
    return binding.paged(
        ENDPOINTS,
        OffsetPages.of(
            PAGE_SIZE, (page, totals) -> http.endpoints(id, page, PAGE_SIZE, totals, null)));
  }

  /**
   * Waits until each endpoint has migrated or failed: see {@link #await(String, Duration,
   * Consumer)}.
   *
   * @throws TransportException after the timeout, or if the thread is interrupted
   */
  public MigrationState await(String id, Duration timeout) {
    return await(id, timeout, progress -> {});
  }

  /**
   * Waits until each endpoint has migrated or failed, which {@link MigrationState#count} counts. A
   * migration without endpoints has not finished. Polls at once, then after pauses that grow from 1
   * to 10 seconds. A poll that fails ends the wait but not the migration. Devices that are off can
   * take days: choose the timeout accordingly, or wait again later.
   *
   * @param timeout the maximum wait, the last poll included; longer than zero
   * @param listener receives the endpoints after each poll
   * @return the endpoints, of which some may have failed
   * @throws IllegalArgumentException if the id is blank or the timeout is not more than zero
   * @throws TransportException after the timeout ({@code TIMEOUT}): the migration goes on; if the
   *     thread is interrupted ({@code INTERRUPTED}) or the client closed ({@code CANCELED})
   */
  public MigrationState await(
      String id, Duration timeout, Consumer<? super WaitProgress<MigrationState>> listener) {
    PathVariables.check("id", id);
    return new StatePoll<MigrationState>(
            binding,
            ENDPOINTS.replace("{id}", id),
            left -> state(id, left),
            MigrationState::isFinished,
            "The migration goes on: wait again, also in another process with the id "
                + id
                + ". Endpoints that are pending migrate when their devices are online.")
        .await(timeout, listener);
  }

  /** The pages of one poll share its time. */
  private MigrationState state(String id, CallTimeout timeout) {
    WaitTime time = WaitTime.start(binding.timing(), timeout.duration());
    Paged<MigrationEndpoint> pages =
        binding.paged(
            ENDPOINTS,
            OffsetPages.of(
                PAGE_SIZE,
                (page, totals) ->
                    http.endpoints(id, page, PAGE_SIZE, totals, CallTimeout.of(time.left()))));
    return new MigrationState(id, pages.stream().toList());
  }

  record Receiving(String fromTenant, List<String> endpoints) {}

  record Sending(String id, Secret token, List<String> endpoints) {}

  interface Http {
    @GET("endpoint/v1/migrations")
    OffsetPage<Migration> list(
        @Query("mode") @Nullable String mode,
        @Query("page") int page,
        @Query("pageSize") int pageSize,
        @Query("pageTotal") @Nullable Boolean pageTotal);

    @GET("endpoint/v1/migrations/{id}")
    Migration get(@Path("id") String id);

    @POST("endpoint/v1/migrations")
    Migration receive(@Body Receiving migration);

    @PUT("endpoint/v1/migrations/{id}")
    Migration send(
        @Path("id") String id,
        @Body Sending migration,
        @Tag RequestSecrets secrets,
        @Tag ChangedObject changed);

    @GET("endpoint/v1/migrations/{id}/endpoints")
    OffsetPage<MigrationEndpoint> endpoints(
        @Path("id") String id,
        @Query("page") int page,
        @Query("pageSize") int pageSize,
        @Query("pageTotal") @Nullable Boolean pageTotal,
        @Tag @Nullable CallTimeout timeout);
  }
}
