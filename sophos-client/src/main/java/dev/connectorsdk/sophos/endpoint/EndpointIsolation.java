package dev.connectorsdk.sophos.endpoint;

import dev.connectorsdk.core.error.TransportException;
import dev.connectorsdk.core.internal.http.ApiBinding;
import dev.connectorsdk.core.internal.http.call.CallTimeout;
import dev.connectorsdk.sophos.WaitProgress;
import dev.connectorsdk.sophos.internal.ArgumentChecks;
import dev.connectorsdk.sophos.internal.StatePoll;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import retrofit2.http.Body;
import retrofit2.http.GET;
import retrofit2.http.PATCH;
import retrofit2.http.POST;
import retrofit2.http.Path;
import retrofit2.http.Query;
import retrofit2.http.Tag;

/**
 * The isolation of endpoints from the network.
 *
 * <p>Leave time between changes of one endpoint: while a change is in progress, the service rejects
 * the next one with 409.
 */
public final class EndpointIsolation {
  /** The maximum number of endpoints in one call, as third parties state it (unverified). */
  public static final int MAX_IDS = 50;

  /** The maximum length of a comment in characters, as third parties state it (unverified). */
  public static final int MAX_COMMENT_LENGTH = 400;

  private final ApiBinding binding;
  private final Http http;

  EndpointIsolation(ApiBinding binding) {
    this.binding = binding;
    this.http = binding.create(Http.class);
  }

  /**
   * Isolates endpoints from the network. Endpoint API, POST /endpoint/v1/endpoints/isolation.
   *
   * @param ids 1 to {@value #MAX_IDS} endpoints
   * @param comment the reason, up to {@value #MAX_COMMENT_LENGTH} characters; not blank
   * @return the endpoints whose change was accepted, as far as the response names them
   * @throws IllegalArgumentException if the ids or the comment exceed these limits
   */
  public List<IsolationResult> isolate(Collection<String> ids, String comment) {
    return change(true, ids, comment);
  }

  /**
   * Ends the isolation of endpoints. Endpoint API, POST /endpoint/v1/endpoints/isolation.
   *
   * @param ids 1 to {@value #MAX_IDS} endpoints
   * @param comment the reason, up to {@value #MAX_COMMENT_LENGTH} characters; not blank
   * @return the endpoints whose change was accepted, as far as the response names them
   * @throws IllegalArgumentException if the ids or the comment exceed these limits
   */
  public List<IsolationResult> release(Collection<String> ids, String comment) {
    return change(false, ids, comment);
  }

  /**
   * Returns the isolation setting of an endpoint. Endpoint API, GET
   * /endpoint/v1/endpoints/{endpointId}/isolation.
   *
   * @throws IllegalArgumentException if the id is blank
   */
  public IsolationSetting get(String id) {
    return http.get(id);
  }

  /**
   * Isolates one endpoint from the network, or ends its isolation. Endpoint API, PATCH
   * /endpoint/v1/endpoints/{endpointId}/isolation. Not retried if it may have taken effect: the
   * service rejects a second change with 409 while the first is in progress.
   *
   * @param comment the reason, up to {@value #MAX_COMMENT_LENGTH} characters; not blank
   * @throws IllegalArgumentException if the id is blank or the comment exceeds these limits
   */
  public IsolationSetting update(String id, boolean enabled, String comment) {
    return http.update(id, new Change(enabled, checked(comment)));
  }

  /**
   * Waits until an endpoint is isolated, or is not: see {@link #await(String, IsolationStatus,
   * Duration, Consumer)}.
   */
  public Endpoint await(String id, IsolationStatus status, Duration timeout) {
    return await(id, status, timeout, progress -> {});
  }

  /**
   * Waits until an endpoint is isolated, or is not. Polls the endpoint at once, then after pauses
   * that grow from 1 to 10 seconds. Endpoint API, GET /endpoint/v1/endpoints/{endpointId}.
   *
   * @param timeout the maximum wait, the last poll included; longer than zero
   * @param listener receives the endpoint after each poll
   * @return the endpoint with its id and its isolation
   * @throws TransportException after the timeout ({@code TIMEOUT}); if the thread is interrupted
   *     ({@code INTERRUPTED}) or the client closed ({@code CANCELED}). The change goes on
   * @throws IllegalArgumentException if the id is blank or the timeout not more than zero
   */
  public Endpoint await(
      String id,
      IsolationStatus status,
      Duration timeout,
      Consumer<? super WaitProgress<Endpoint>> listener) {
    return new StatePoll<>(
            binding,
            "GET /endpoint/v1/endpoints/{endpointId}",
            limit -> http.endpoint(id, "isolation", limit),
            endpoint ->
                endpoint
                    .isolation()
                    .flatMap(Endpoint.Isolation::status)
                    .equals(Optional.of(status)),
            "The endpoint applies the change when it is online: check that it is, and wait again.")
        .await(timeout, listener);
  }

  private List<IsolationResult> change(boolean enabled, Collection<String> ids, String comment) {
    List<String> checkedIds = ArgumentChecks.requireIds("ids", ids, MAX_IDS);
    return http.change(new BulkChange(enabled, checkedIds, checked(comment))).items();
  }

  private static String checked(String comment) {
    return ArgumentChecks.requireText("comment", comment, MAX_COMMENT_LENGTH);
  }

  record Change(boolean enabled, String comment) {}

  record Changed(List<IsolationResult> items) {}

  record BulkChange(boolean enabled, List<String> ids, String comment) {}

  interface Http {
    @POST("endpoint/v1/endpoints/isolation")
    Changed change(@Body BulkChange change);

    @GET("endpoint/v1/endpoints/{id}/isolation")
    IsolationSetting get(@Path("id") String id);

    @GET("endpoint/v1/endpoints/{id}")
    Endpoint endpoint(
        @Path("id") String id, @Query("fields") String fields, @Tag CallTimeout timeout);

    @PATCH("endpoint/v1/endpoints/{id}/isolation")
    IsolationSetting update(@Path("id") String id, @Body Change change);
  }
}
