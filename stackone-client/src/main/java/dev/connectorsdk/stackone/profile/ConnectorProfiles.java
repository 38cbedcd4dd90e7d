package dev.connectorsdk.stackone.profile;

import dev.connectorsdk.core.Page;
import dev.connectorsdk.core.Paged;
import dev.connectorsdk.core.error.CallReport;
import dev.connectorsdk.core.error.ErrorResponse;
import dev.connectorsdk.core.error.StatusException;
import dev.connectorsdk.core.internal.http.ApiBinding;
import dev.connectorsdk.core.internal.http.Retryable;
import dev.connectorsdk.stackone.internal.NumberedPages;
import dev.connectorsdk.stackone.internal.Poller;
import dev.connectorsdk.stackone.internal.ResponseReader;
import dev.connectorsdk.stackone.internal.SentSecrets;
import dev.connectorsdk.stackone.progress.WaitProgress;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import okhttp3.ResponseBody;
import org.jspecify.annotations.Nullable;
import retrofit2.http.Body;
import retrofit2.http.GET;
import retrofit2.http.PATCH;
import retrofit2.http.POST;
import retrofit2.http.Query;
import retrofit2.http.QueryMap;
import retrofit2.http.Tag;
import retrofit2.http.Url;

/** Connector profiles of the project. */
public final class ConnectorProfiles {
  private static final String LIST = "GET /auth_configs";

  private final ApiBinding wire;
  private final Http http;
  private final ConnectorProfileWriter writer;
  private final ResponseReader reader;
  private final ConnectorVersions versions;

  /** Called by the client. */
  public ConnectorProfiles(ApiBinding wire, ConnectorProfileWriter writer) {
    this.wire = wire;
    this.http = wire.create(Http.class);
    this.writer = writer;
    this.reader = new ResponseReader(wire, LIST);
    this.versions = new ConnectorVersions(wire);
  }

  /** Lists all connector profiles (StackOne, {@code GET /auth_configs}). */
  public Paged<ConnectorProfile> list() {
    return list(query -> query);
  }

  /** Lists the connector profiles that match a query (StackOne, {@code GET /auth_configs}). */
  public Paged<ConnectorProfile> list(UnaryOperator<ProfileQuery.Builder> query) {
    ProfileQuery wanted = query.apply(ProfileQuery.builder()).build();
    Map<String, String> parameters = wire.query(ProfileQuery.class, wanted);
    return wire.paged(LIST, cursor -> page(parameters, cursor, wanted.pageSize()));
  }

  private Page<ConnectorProfile> page(
      Map<String, String> parameters, Optional<String> cursor, int size) {
    ResponseBody answer = http.list(parameters, NumberedPages.number(cursor));
    return NumberedPages.page(
        reader.listing(ConnectorProfile.class, answer), cursor, size, ConnectorProfile::id);
  }

  /**
   * Returns the profile with an id, absent if the project has none. StackOne publishes no operation
   * for one profile, so this reads the list until it is found.
   */
  public Optional<ConnectorProfile> find(String id) {
    return list().first(profile -> profile.id().equals(id));
  }

  /**
   * Returns the profile with an id, as {@link #find} does.
   *
   * @throws dev.connectorsdk.core.error.NotFoundException if the project has none
   */
  public ConnectorProfile get(String id) {
    return find(id).orElseThrow(() -> missing(id));
  }

  private static StatusException missing(String id) {
    String text = "the list holds no connector profile with the id " + id;
    return StatusException.of(
        CallReport.notSent(LIST),
        new ErrorResponse(404, null, text, null, "", null),
        "Check the id, and that the API key is of the right project.");
  }

  /** Returns the enabled default profile of a connector, absent if there is none. */
  public Optional<ConnectorProfile> defaultOf(String connectorKey) {
    return list(query -> query.connectorKey(connectorKey).enabled(true))
        .first(ConnectorProfile::isDefault);
  }

  /**
   * Creates a profile with the client's {@link ConnectorProfileWriter}. StackOne publishes no
   * operation for it, so by default this returns the steps for an administrator; {@link #await}
   * then waits for the profile.
   */
  public ProfileResult create(ConnectorProfileDraft draft) {
    return writer.create(draft, new WriterRequests());
  }

  /**
   * Saves the setup fields of a draft, including the credential, in a profile with the client's
   * {@link ConnectorProfileWriter}. StackOne publishes no operation for it, so by default this
   * returns the steps for an administrator.
   */
  public ProfileResult change(ConnectorProfile profile, ConnectorProfileDraft draft) {
    return writer.change(profile, draft, new WriterRequests());
  }

  /**
   * Whether {@link #create} and {@link #change} send nothing and always return steps for an
   * administrator.
   */
  public boolean isManual() {
    return writer.isManual();
  }

  private final class WriterRequests implements ConnectorProfileWriter.Requests {
    @Override
    public ConnectorProfile post(String path, Map<String, Object> body) {
      ResponseBody response = http.create(path, body, SentSecrets.in(body));
      return new ResponseReader(wire, "POST /" + path).one(ConnectorProfile.class, response);
    }

    @Override
    public ConnectorProfile patch(String path, Map<String, Object> body) {
      ResponseBody response = http.change(path, body, SentSecrets.in(body));
      return new ResponseReader(wire, "PATCH /" + path).one(ConnectorProfile.class, response);
    }
  }

  /**
   * Waits until a profile that matches a draft exists; lists the profiles every five seconds.
   *
   * @param draft the source of the connector key and the name
   * @param atMost the maximum wait
   * @throws dev.connectorsdk.core.error.TransportException if the wait times out ({@code TIMEOUT})
   *     or the thread is interrupted ({@code INTERRUPTED})
   */
  public ConnectorProfile await(ConnectorProfileDraft draft, Duration atMost) {
    return await(draft, atMost, progress -> {});
  }

  /**
   * Waits as {@link #await(ConnectorProfileDraft, Duration)} does.
   *
   * @param listener called after each list without the profile
   */
  public ConnectorProfile await(
      ConnectorProfileDraft draft, Duration atMost, Consumer<? super WaitProgress> listener) {
    Paged<ConnectorProfile> profiles = list(query -> query.connectorKey(draft.connectorKey()));
    return waiting(draft).until(atMost, listener, () -> profiles.first(draft::matches));
  }

  private Poller waiting(ConnectorProfileDraft draft) {
    String enabled = draft.enabled() ? "enabled " : "";
    String goal =
        "%s%s profile named \"%s\"".formatted(enabled, draft.connectorKey(), draft.name());
    return new Poller(
        wire.timing(),
        LIST,
        goal,
        "Finish the steps in the dashboard, check the name letter by letter and that the profile is"
            + " enabled, then wait again.");
  }

  /**
   * Returns the available versions of a profile's connector (StackOne, {@code GET
   * /connector_profiles/{id}/versions}). Unverified: the operation is known second-hand, and its
   * schema is not published, so the response is returned as maps and lists; absent if it is empty.
   */
  public Optional<Object> versions(String profileId) {
    return versions.list(profileId);
  }

  /**
   * Pins a profile to a version of its connector (StackOne, {@code PUT
   * /connector_profiles/{id}/pinned_version}). Unverified: known second-hand, as is the body.
   *
   * @param version {@code latest}, {@code 1.x.x}, {@code 1.2.x} or {@code 1.2.0}
   * @return the response as maps and lists, absent if it is empty
   * @throws IllegalArgumentException if the version does not have one of these forms
   */
  public Optional<Object> pin(String profileId, String version) {
    return versions.pin(profileId, version);
  }

  /**
   * Removes the pin of a profile (StackOne, {@code DELETE
   * /connector_profiles/{id}/pinned_version}). Unverified: known second-hand.
   *
   * @return the response as maps and lists, absent if it is empty
   */
  public Optional<Object> unpin(String profileId) {
    return versions.unpin(profileId);
  }

  interface Http {
    @GET("auth_configs")
    ResponseBody list(
        @QueryMap Map<String, String> parameters, @Query("page") @Nullable Integer page);

    @POST
    ResponseBody create(@Url String path, @Body Map<String, Object> body, @Tag SentSecrets secrets);

    @Retryable
    @PATCH
    ResponseBody change(@Url String path, @Body Map<String, Object> body, @Tag SentSecrets secrets);
  }
}
