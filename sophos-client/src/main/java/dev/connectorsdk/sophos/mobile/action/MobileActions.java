package dev.connectorsdk.sophos.mobile.action;

import dev.connectorsdk.core.Paged;
import dev.connectorsdk.core.credential.Secret;
import dev.connectorsdk.core.error.RunException;
import dev.connectorsdk.core.error.TransportException;
import dev.connectorsdk.core.internal.http.ApiBinding;
import dev.connectorsdk.core.internal.http.PathVariables;
import dev.connectorsdk.core.internal.http.call.CallTimeout;
import dev.connectorsdk.core.internal.http.call.RequestSecrets;
import dev.connectorsdk.sophos.WaitProgress;
import dev.connectorsdk.sophos.endpoint.EndpointView;
import dev.connectorsdk.sophos.internal.ArgumentChecks;
import dev.connectorsdk.sophos.internal.DeletionResponse;
import dev.connectorsdk.sophos.internal.OffsetPage;
import dev.connectorsdk.sophos.internal.OffsetPages;
import dev.connectorsdk.sophos.internal.OneOf;
import java.time.Duration;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import retrofit2.http.Body;
import retrofit2.http.DELETE;
import retrofit2.http.GET;
import retrofit2.http.POST;
import retrofit2.http.Path;
import retrofit2.http.Query;
import retrofit2.http.QueryMap;
import retrofit2.http.Tag;

/**
 * Actions on mobile devices. The service sends an action to a device when it can: the methods
 * return as soon as the actions are created, and {@link #await} waits for the outcome of one. A
 * creation takes at least one id of a device, fails with 422 at the service's maximum number of
 * actions, and is not retried if it may have taken effect.
 */
public final class MobileActions {
  private final ApiBinding binding;
  private final Http http;

  MobileActions(ApiBinding binding) {
    this.binding = binding;
    this.http = binding.create(Http.class);
  }

  /** Lists all actions. Mobile API, GET /mobile/v1/actions. */
  public Paged<MobileAction> list() {
    return list(UnaryOperator.identity());
  }

  /**
   * Lists the actions that match a query. Mobile API, GET /mobile/v1/actions.
   *
   * @throws IllegalArgumentException if the query is invalid
   */
  public Paged<MobileAction> list(UnaryOperator<MobileActionQuery> query) {
    return OffsetPages.list(
        binding,
        "GET /mobile/v1/actions",
        query.apply(new MobileActionQuery()).parameters,
        MobileActionQuery.MAX_PAGE_SIZE,
        http::list);
  }

  /**
   * Returns an action. Mobile API, GET /mobile/v1/actions/{id}.
   *
   * @param fields the properties to return; all of the summary view if empty
   * @throws IllegalArgumentException if the id is blank
   */
  public MobileAction get(String id, String... fields) {
    return http.get(id, null, ArgumentChecks.joinFields(fields), null);
  }

  /**
   * Returns an action in a view. Mobile API, GET /mobile/v1/actions/{id}.
   *
   * @param fields the properties to return; all of the view if empty
   * @throws IllegalArgumentException if the id is blank
   */
  public MobileAction get(String id, EndpointView view, String... fields) {
    return http.get(id, view.value(), ArgumentChecks.joinFields(fields), null);
  }

  /**
   * Deletes an action. Mobile API, DELETE /mobile/v1/actions/{id}. Whether a device still performs
   * a deleted action is unverified.
   *
   * @return whether the action was deleted
   * @throws IllegalArgumentException if the id is blank
   */
  public boolean delete(String id) {
    return DeletionResponse.isDeleted(http.delete(id));
  }

  /**
   * Waits until an action was successful: see {@link #await(String, Duration, Consumer)}.
   *
   * @throws RunException if it failed or was skipped
   * @throws TransportException after the timeout, or if the thread is interrupted
   */
  public MobileAction await(String id, Duration timeout) {
    return await(id, timeout, progress -> {});
  }

  /**
   * Waits until an action was successful. Polls at once, then after pauses that grow from 1 to 10
   * seconds. A device that is off does nothing: choose the timeout for the case that it does not
   * respond. The end of a wait does not end the action.
   *
   * @param timeout the maximum wait, the last poll included; longer than zero
   * @param listener receives the state after each poll
   * @return the action that was successful
   * @throws IllegalArgumentException if the id is blank or the timeout is not positive
   * @throws RunException if it failed or was skipped; the result is its error, or its state
   * @throws TransportException after the timeout ({@code TIMEOUT}); if the thread is interrupted
   *     ({@code INTERRUPTED}) or the client closed ({@code CANCELED})
   */
  public MobileAction await(
      String id, Duration timeout, Consumer<? super WaitProgress<MobileAction>> listener) {
    ActionWait wait = new ActionWait(binding, PathVariables.check("id", id));
    return wait.await(left -> http.get(id, null, null, left), timeout, listener);
  }

  /**
   * Synchronizes devices with the service. Mobile API, POST /mobile/v1/actions/sync.
   *
   * @throws IllegalArgumentException if there are no ids or one is blank
   */
  public CreatedActions sync(Collection<String> deviceIds) {
    return create("sync", deviceIds, Map.of(), Optional.empty());
  }

  /**
   * Scans devices with Sophos Intercept X for Mobile. Mobile API, POST /mobile/v1/actions/scan.
   *
   * @throws IllegalArgumentException if there are no ids or one is blank
   */
  public CreatedActions scan(Collection<String> deviceIds) {
    return create("scan", deviceIds, Map.of(), Optional.empty());
  }

  /**
   * Requests the logs of devices. Mobile API, POST /mobile/v1/actions/get-logs.
   *
   * @throws IllegalArgumentException if there are no ids or one is blank
   */
  public CreatedActions getLogs(Collection<String> deviceIds) {
    return create("get-logs", deviceIds, Map.of(), Optional.empty());
  }

  /**
   * Shows a message on devices. Mobile API, POST /mobile/v1/actions/send-message.
   *
   * @throws IllegalArgumentException if there are no ids, one is blank, or the message is blank
   */
  public CreatedActions sendMessage(Collection<String> deviceIds, String message) {
    String checked = ArgumentChecks.requireText("message", message, Integer.MAX_VALUE);
    return create("send-message", deviceIds, Map.of("message", checked), Optional.empty());
  }

  /**
   * Locates devices. Mobile API, POST /mobile/v1/actions/locate. <b>Personal data:</b> the location
   * of a device is that of its user; the service records the reason. Read it with {@link
   * dev.connectorsdk.sophos.mobile.device.DeviceReports#location} after the action was successful.
   *
   * @param reason why the devices are located
   * @throws IllegalArgumentException if there are no ids, one is blank, or the reason is blank
   */
  public CreatedActions locate(Collection<String> deviceIds, String reason) {
    String checked = ArgumentChecks.requireText("reason", reason, Integer.MAX_VALUE);
    return create("locate", deviceIds, Map.of("reason", checked), Optional.empty());
  }

  /**
   * Locks devices. Mobile API, POST /mobile/v1/actions/lock. <b>Dangerous:</b> a user cannot use a
   * locked device until it is unlocked.
   *
   * @throws IllegalArgumentException if there are no ids or one is blank
   */
  public CreatedActions lock(Collection<String> deviceIds) {
    return create("lock", deviceIds, Map.of(), Optional.empty());
  }

  /**
   * Locks devices with a code. Mobile API, POST /mobile/v1/actions/lock. <b>Dangerous:</b> a user
   * cannot use a locked device until it is unlocked, and without the code it may stay locked. Which
   * platforms use the code is unverified.
   *
   * @param lockCode digits, the first of which is not 0: the service reads a number
   * @throws IllegalArgumentException if there are no ids, one is blank, or the code is not a number
   */
  public CreatedActions lock(Collection<String> deviceIds, Secret lockCode) {
    return create("lock", deviceIds, code("lockCode", lockCode), Optional.of(lockCode));
  }

  /**
   * Ends the management of devices. Mobile API, POST /mobile/v1/actions/unenroll. <b>Dangerous:</b>
   * policies and managed apps with their data are removed, and only another enrollment on the
   * device restores the management.
   *
   * @throws IllegalArgumentException if there are no ids or one is blank
   */
  public CreatedActions unenroll(Collection<String> deviceIds) {
    return create("unenroll", deviceIds, Map.of(), Optional.empty());
  }

  /**
   * Wipes devices. Mobile API, POST /mobile/v1/actions/wipe. <b>Dangerous: all data on the devices
   * is deleted, also that of their users, and cannot be restored.</b>
   *
   * @throws IllegalArgumentException if there are no ids or one is blank
   */
  public CreatedActions wipe(Collection<String> deviceIds) {
    return create("wipe", deviceIds, Map.of(), Optional.empty());
  }

  /**
   * Wipes devices and sets a code. Mobile API, POST /mobile/v1/actions/wipe. <b>Dangerous: all data
   * on the devices is deleted, also that of their users, and cannot be restored.</b> Which
   * platforms use the code is unverified; without it, a device may stay locked.
   *
   * @param wipeCode digits, the first of which is not 0: the service reads a number
   * @throws IllegalArgumentException if there are no ids, one is blank, or the code is not a number
   */
  public CreatedActions wipe(Collection<String> deviceIds, Secret wipeCode) {
    return create("wipe", deviceIds, code("wipeCode", wipeCode), Optional.of(wipeCode));
  }

  private CreatedActions create(
      String action,
      Collection<String> deviceIds,
      Map<String, ?> arguments,
      Optional<Secret> code) {
    List<String> ids = ArgumentChecks.requireIds("deviceIds", deviceIds, Integer.MAX_VALUE);
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("endpoints", ids);
    if (!arguments.isEmpty()) {
      body.put("arguments", arguments);
    }
    return http.create(action, body, new RequestSecrets(code.stream().toList()));
  }

  /** A number loses zeros at its start, so that a code with them would be another one. */
  private static Map<String, Integer> code(String name, Secret code) {
    if (!code.reveal().matches("[1-9][0-9]{0,8}")) {
      throw new IllegalArgumentException(
          name + " must be 1 to 9 digits, the first of which is not 0.");
    }
    return Map.of(name, Integer.valueOf(code.reveal()));
  }

  interface Http {
    @GET("mobile/v1/actions")
    OffsetPage<MobileAction> list(
        @QueryMap Map<String, String> query,
        @Query("page") int page,
        @Query("pageTotal") @Nullable Boolean pageTotal);

    @GET("mobile/v1/actions/{id}")
    MobileAction get(
        @Path("id") String id,
        @Query("view") @Nullable String view,
        @Query("fields") @Nullable String fields,
        @Tag @Nullable CallTimeout timeout);

    @POST("mobile/v1/actions/{action}")
    CreatedActions create(
        @OneOf({"get-logs", "locate", "lock", "scan", "send-message", "sync", "unenroll", "wipe"})
            @Path("action")
            String action,
        @Body Map<String, Object> body,
        @Tag RequestSecrets secrets);

    @DELETE("mobile/v1/actions/{id}")
    Optional<DeletionResponse> delete(@Path("id") String id);
  }
}
