package dev.connectorsdk.stackone.profile;

import dev.connectorsdk.core.error.StatusException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * Makes profiles with a POST and changes them with a PATCH. <strong>Unverified:</strong> StackOne
 * publishes no such operations; path and body names are guesses from its read operations, to be
 * replaced by what StackOne tells you. Where the service answers 404, 405 or 501 the steps for the
 * dashboard are returned.
 */
public final class HttpProfileWriter implements ConnectorProfileWriter {
  private static final Set<Integer> NOT_OFFERED = Set.of(404, 405, 501);

  private final String path;
  private final Function<ConnectorProfileDraft, Map<String, Object>> body;

  private HttpProfileWriter(
      String path, Function<ConnectorProfileDraft, Map<String, Object>> body) {
    this.path = path;
    this.body = body;
  }

  /** A writer that guesses: {@code POST /connector_profiles} with {@link #guessedBody}. */
  public static HttpProfileWriter guessing() {
    return new HttpProfileWriter("connector_profiles", HttpProfileWriter::guessedBody);
  }

  /**
   * The same with another path.
   *
   * @param newPath below the API URL, without a slash in front
   * @throws IllegalArgumentException if it is blank, or no path below the API URL
   */
  public HttpProfileWriter withPath(String newPath) {
    if (newPath.isBlank() || newPath.startsWith("/") || newPath.contains(":")) {
      throw new IllegalArgumentException(
          "The path must be below the API URL, such as connector_profiles: " + newPath);
    }
    return new HttpProfileWriter(newPath, body);
  }

  /**
   * The same with another body.
   *
   * @param newBody makes the members of the body; secrets stay {@link
   *     dev.connectorsdk.core.credential.Secret} in it
   */
  public HttpProfileWriter withBody(Function<ConnectorProfileDraft, Map<String, Object>> newBody) {
    return new HttpProfileWriter(path, newBody);
  }

  @Override
  public ProfileCreation write(ConnectorProfileDraft draft, ProfilePost post) {
    try {
      return new CreatedProfile(post.post(path, body.apply(draft)));
    } catch (StatusException refusal) {
      if (!NOT_OFFERED.contains(refusal.status())) {
        throw refusal;
      }
      return new GuidedProfileWriter().guide(draft).because(reason(refusal));
    }
  }

  /**
   * {@inheritDoc}
   *
   * <p>Unverified: {@code PATCH {path}/{id}} with {@code setup_fields} alone.
   */
  @Override
  public ProfileChange change(
      ConnectorProfile profile, ConnectorProfileDraft draft, ProfilePatch patch) {
    try {
      Map<String, Object> fields = Map.of("setup_fields", setupFields(draft));
      return new ChangedProfile(patch.patch(path + "/" + profile.id(), fields));
    } catch (StatusException refusal) {
      if (!NOT_OFFERED.contains(refusal.status())) {
        throw refusal;
      }
      return new GuidedProfileWriter()
          .guideChange(profile, draft)
          .because(
              refusal.request()
                  + " answered "
                  + refusal.status()
                  + ": the service does not offer to change connector profiles this way. An admin"
                  + " does it in the dashboard:");
    }
  }

  private static String reason(StatusException refusal) {
    return refusal.request()
        + " answered "
        + refusal.status()
        + ": the service does not offer to make connector profiles this way, and no profile was"
        + " made. An admin makes it once in the dashboard:";
  }

  /**
   * The body as it is guessed (unverified): {@code connector_key, name, authentication_config_key,
   * environment, setup_fields, action_ids, default, active}.
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
    return fields;
  }
}
