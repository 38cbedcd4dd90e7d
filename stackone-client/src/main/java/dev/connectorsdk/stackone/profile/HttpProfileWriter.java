package dev.connectorsdk.stackone.profile;

import dev.connectorsdk.core.error.StatusException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * Creates profiles with a POST and changes them with a PATCH. <strong>Unverified:</strong> StackOne
 * publishes no such operations; path and property names are derived from its read operations, to be
 * replaced by those that StackOne's support names. A response with status 404, 405 or 501 results
 * in the steps for the dashboard.
 */
public final class HttpProfileWriter implements ConnectorProfileWriter {
  private static final Set<Integer> UNSUPPORTED = Set.of(404, 405, 501);

  private final String path;
  private final Function<ConnectorProfileDraft, Map<String, Object>> body;

  private HttpProfileWriter(
      String path, Function<ConnectorProfileDraft, Map<String, Object>> body) {
    this.path = path;
    this.body = body;
  }

  /** Returns a writer for {@code POST /connector_profiles} with {@link #guessedBody}. */
  public static HttpProfileWriter unverified() {
    return new HttpProfileWriter("connector_profiles", HttpProfileWriter::guessedBody);
  }

  /**
   * Returns the same writer with another path.
   *
   * @param newPath relative to the API URL, without a leading slash
   * @throws IllegalArgumentException if it is blank, or not relative to the API URL
   */
  public HttpProfileWriter withPath(String newPath) {
    if (newPath.isBlank() || newPath.startsWith("/") || newPath.contains(":")) {
      throw new IllegalArgumentException(
          "The path must be relative to the API URL, such as connector_profiles, not empty and without a"
              + " scheme.");
    }
    return new HttpProfileWriter(newPath, body);
  }

  /**
   * Returns the same writer with another body.
   *
   * @param newBody returns the properties of the body; a secret is a {@link
   *     dev.connectorsdk.core.credential.Secret}
   */
  public HttpProfileWriter withBody(Function<ConnectorProfileDraft, Map<String, Object>> newBody) {
    return new HttpProfileWriter(path, newBody);
  }

  @Override
  public ProfileResult create(ConnectorProfileDraft draft, Requests requests) {
    try {
      return new ProfileResult.Saved(requests.post(path, body.apply(draft)));
    } catch (StatusException refusal) {
      if (!UNSUPPORTED.contains(refusal.status())) {
        throw refusal;
      }
      return new ManualProfileWriter()
          .stepsToCreate(draft)
          .withReason(
              reason(refusal, "create")
                  + ", and no profile was created. An administrator creates it once in the"
                  + " dashboard:");
    }
  }

  /**
   * {@inheritDoc}
   *
   * <p>Unverified: {@code PATCH {path}/{id}} with {@code setup_fields} alone.
   */
  @Override
  public ProfileResult change(
      ConnectorProfile profile, ConnectorProfileDraft draft, Requests requests) {
    try {
      Map<String, Object> fields = Map.of("setup_fields", setupFields(draft));
      return new ProfileResult.Saved(requests.patch(path + "/" + profile.id(), fields));
    } catch (StatusException refusal) {
      if (!UNSUPPORTED.contains(refusal.status())) {
        throw refusal;
      }
      return new ManualProfileWriter()
          .stepsToChange(profile, draft)
          .withReason(
              reason(refusal, "change") + ". An administrator changes it in the dashboard:");
    }
  }

  private static String reason(StatusException refusal, String verb) {
    return refusal.request()
        + " returned status "
        + refusal.status()
        + ": StackOne does not "
        + verb
        + " connector profiles this way";
  }

  /**
   * Returns the body of the POST (unverified): {@code connector_key, name,
   * authentication_config_key, environment, setup_fields, action_ids, default, active}.
   */
  public static Map<String, Object> guessedBody(ConnectorProfileDraft draft) {
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("connector_key", draft.connectorKey());
    body.put("name", draft.name());
    draft.authenticationKey().ifPresent(key -> body.put("authentication_config_key", key));
    draft.environment().ifPresent(name -> body.put("environment", name));
    body.put("setup_fields", setupFields(draft));
    body.put("action_ids", draft.actions());
    body.put("default", draft.isDefault());
    body.put("active", draft.enabled());
    return body;
  }

  private static Map<String, Object> setupFields(ConnectorProfileDraft draft) {
    Map<String, Object> fields = new LinkedHashMap<>();
    draft.setupFields().forEach(field -> fields.put(field.key(), field.value()));
    if (!draft.scopes().isEmpty()) {
      fields.put("scopes", String.join(" ", draft.scopes()));
    }
    return fields;
  }
}
