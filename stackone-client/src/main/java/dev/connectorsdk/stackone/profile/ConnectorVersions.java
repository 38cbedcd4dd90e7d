package dev.connectorsdk.stackone.profile;

import dev.connectorsdk.core.internal.http.ApiBinding;
import dev.connectorsdk.stackone.internal.ResponseReader;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import okhttp3.ResponseBody;
import retrofit2.http.Body;
import retrofit2.http.DELETE;
import retrofit2.http.GET;
import retrofit2.http.PUT;
import retrofit2.http.Path;

/** The versions of a profile's connector. Paths and bodies are unverified. */
final class ConnectorVersions {
  private static final Pattern PIN =
      Pattern.compile("latest|\\d+\\.x\\.x|\\d+\\.\\d+\\.x|\\d+\\.\\d+\\.\\d+");

  private final Http http;
  private final ResponseReader reader;

  ConnectorVersions(ApiBinding binding) {
    this.http = binding.create(Http.class);
    this.reader = new ResponseReader(binding, "GET /connector_profiles/{id}/versions");
  }

  Optional<Object> list(String profileId) {
    return Optional.ofNullable(reader.value(http.list(profileId)));
  }

  Optional<Object> pin(String profileId, String version) {
    if (!PIN.matcher(version).matches()) {
      throw new IllegalArgumentException(
          "The version must be latest, 1.x.x, 1.2.x or 1.2.0, was \"" + version + "\".");
    }
    return Optional.ofNullable(reader.value(http.pin(profileId, Map.of("version", version))));
  }

  Optional<Object> unpin(String profileId) {
    return Optional.ofNullable(reader.value(http.unpin(profileId)));
  }

  interface Http {
    @GET("connector_profiles/{id}/versions")
    ResponseBody list(@Path("id") String id);

    @PUT("connector_profiles/{id}/pinned_version")
    ResponseBody pin(@Path("id") String id, @Body Map<String, Object> body);

    @DELETE("connector_profiles/{id}/pinned_version")
    ResponseBody unpin(@Path("id") String id);
  }
}
