package dev.connectorsdk.stackone.profile;

import dev.connectorsdk.core.Page;
import dev.connectorsdk.core.Paged;
import dev.connectorsdk.core.error.CallReport;
import dev.connectorsdk.core.error.ErrorResponse;
import dev.connectorsdk.core.error.StatusException;
import dev.connectorsdk.core.internal.http.ApiBinding;
import dev.connectorsdk.core.internal.http.call.RequestSecrets;
import dev.connectorsdk.stackone.action.Actions;
import dev.connectorsdk.stackone.internal.ListResponse;
import dev.connectorsdk.stackone.internal.NumberedPages;
import dev.connectorsdk.stackone.internal.PathChoice;
import dev.connectorsdk.stackone.internal.Poller;
import dev.connectorsdk.stackone.internal.ResponseReader;
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

/** The connector profiles of the project. */
public final class ConnectorProfiles {
  private static final String LIST = PathChoice.PROFILES;

  private final ApiBinding binding;
  private final Http http;
  private final FormerHttp formerHttp;
  private final ConnectorProfileWriter writer;
  private final PathChoice paths;
  private final Actions actions;

  ConnectorProfiles(
      ApiBinding binding, ConnectorProfileWriter writer, PathChoice paths, Actions actions) {
    this.binding = binding;
    this.http = binding.create(Http.class);
    this.formerHttp = binding.create(FormerHttp.class);
    this.writer = writer;
    this.paths = paths;
    this.actions = actions;
  }

  /** Lists all connector profiles, like {@link #list(UnaryOperator)}. */
  public Paged<ConnectorProfile> list() {
    return list(query -> query);
  }

  /**
   * Lists connector profiles (StackOne, {@code GET /connector_profiles}; on a server before June
   * 2026 {@code GET /auth_configs}, its deprecated former name: see {@code ServicePaths}).
   *
   * @param query adds filters and the page size
   */
  public Paged<ConnectorProfile> list(UnaryOperator<ProfileQuery.Builder> query) {
    ProfileQuery built = query.apply(ProfileQuery.builder()).build();
    Map<String, String> parameters = binding.query(ProfileQuery.class, built);
    return binding.paged(LIST, cursor -> page(parameters, cursor, built.pageSize()));
  }

  private Page<ConnectorProfile> page(
      Map<String, String> parameters, Optional<String> cursor, int size) {
    Integer number = NumberedPages.number(cursor);
    ListResponse<ConnectorProfile> response =
        paths.call(
            LIST, () -> http.list(parameters, number), () -> formerHttp.list(parameters, number));
    return NumberedPages.page(response, cursor, size, ConnectorProfile::id);
  }

  /**
   * Returns the profile with an id, or empty if the project has none. StackOne publishes no
   * operation for one profile, so this reads the list.
   */
  public Optional<ConnectorProfile> find(String id) {
    return list().first(profile -> profile.id().equals(id));
  }

  /**
   * Returns the profile with an id, like {@link #find}.
   *
   * @throws dev.connectorsdk.core.error.NotFoundException if the project has no such profile
   */
  public ConnectorProfile get(String id) {
    return find(id).orElseThrow(() -> notFound(id));
  }

  private static StatusException notFound(String id) {
    String text = "the list has no connector profile with the id " + id;
    return StatusException.of(
        CallReport.notSent(LIST),
        new ErrorResponse(404, null, text, null, "", null),
        "Check the id, and that the API key is of the right project.");
  }

  /** Returns the enabled default profile of a connector, or empty if it has none. */
  public Optional<ConnectorProfile> defaultOf(String connectorKey) {
    return list(query -> query.connectorKey(connectorKey).enabled(true))
        .first(ConnectorProfile::isDefault);
  }

  /**
   * Creates a profile with the client's {@link ConnectorProfileWriter}. StackOne publishes no
   * operation for it, so the default writer returns steps for an administrator; {@link #await} then
   * waits for the profile.
   */
  public ProfileResult create(ConnectorProfileDraft draft) {
    return writer.create(draft, new WriterRequests());
  }

  /**
   * Changes the setup fields of a profile, including its credential, with the client's {@link
   * ConnectorProfileWriter}. StackOne publishes no operation for it, so the default writer returns
   * steps for an administrator.
   *
   * @param draft the new setup fields; its other properties are ignored
   */
  public ProfileResult change(ConnectorProfile profile, ConnectorProfileDraft draft) {
    return writer.change(profile, draft, new WriterRequests());
  }

  /**
   * Whether {@link #create} and {@link #change} never send anything, since the client's writer only
   * returns steps for an administrator.
   */
  public boolean isManual() {
    return writer.isManual();
  }

  private final class WriterRequests implements ConnectorProfileWriter.Requests {
    @Override
    public ConnectorProfile post(String path, Map<String, Object> body) {
      ResponseBody response = http.create(path, body, RequestSecrets.in(body));
      return new ResponseReader(binding, "POST /" + path).one(ConnectorProfile.class, response);
    }

    @Override
    public ConnectorProfile patch(String path, Map<String, Object> body) {
      ResponseBody response = http.change(path, body, RequestSecrets.in(body));
      return new ResponseReader(binding, "PATCH /" + path)
          .changed(ConnectorProfile.class, response, path.substring(path.lastIndexOf('/') + 1));
    }
  }

  /**
   * Waits until a profile exists that matches a draft. Polls the list every five seconds.
   *
   * @param draft the connector key and the name of the profile
   * @param timeout the maximum wait
   * @param listener called after each poll without the profile
   * @throws dev.connectorsdk.core.error.TransportException after the timeout ({@code TIMEOUT}), or
   *     if the thread is interrupted ({@code INTERRUPTED})
   */
  public ConnectorProfile await(
      ConnectorProfileDraft draft, Duration timeout, Consumer<? super WaitProgress> listener) {
    Paged<ConnectorProfile> profiles = list(query -> query.connectorKey(draft.connectorKey()));
    return poller(draft).until(timeout, listener, () -> profiles.first(draft::matches));
  }

  private Poller poller(ConnectorProfileDraft draft) {
    String enabled = draft.enabled() ? "enabled " : "";
    String goal =
        "%s%s profile named \"%s\"".formatted(enabled, draft.connectorKey(), draft.name());
    return new Poller(
        binding.timing(),
        LIST,
        goal,
        "Finish the steps in the dashboard, check the exact name and that the profile is"
            + " enabled, then wait again.");
  }

  /** Whether the server is known to have profiles only under their former path. */
  boolean isFormer() {
    return paths.isFormer(LIST);
  }

  /** Returns the versions of the connectors behind the profiles. */
  public ConnectorVersions versions() {
    return new ConnectorVersions(binding, this, actions);
  }

  interface Http {
    @GET("connector_profiles")
    ListResponse<ConnectorProfile> list(
        @QueryMap Map<String, String> parameters, @Query("page") @Nullable Integer page);

    @POST
    ResponseBody create(
        @Url String path, @Body Map<String, Object> body, @Tag RequestSecrets secrets);

    @PATCH
    ResponseBody change(
        @Url String path, @Body Map<String, Object> body, @Tag RequestSecrets secrets);
  }

  interface FormerHttp {
    @GET("auth_configs")
    ListResponse<ConnectorProfile> list(
        @QueryMap Map<String, String> parameters, @Query("page") @Nullable Integer page);
  }
}
