package dev.connectorsdk.sophos.attestation;

import dev.connectorsdk.core.internal.http.ApiBinding;
import dev.connectorsdk.sophos.internal.ArgumentChecks;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import retrofit2.http.Body;
import retrofit2.http.GET;
import retrofit2.http.POST;
import retrofit2.http.Path;
import retrofit2.http.Query;

/**
 * Questions that users of a tenant answer on the phone, such as whether a log-in was theirs. The
 * service states its wait with {@code Retry-After} if there are too many.
 */
public final class Attestations {
  private final Http http;

  Attestations(ApiBinding binding) {
    this.http = binding.create(Http.class);
  }

  /**
   * Sends a question to a user. User Activity Verification API, POST
   * /user-activity-verification/v1/attestations; 404 if the user does not exist.
   *
   * @throws IllegalArgumentException if the draft is invalid
   */
  public Attestation create(UnaryOperator<AttestationDraft.Builder> draft) {
    return http.create(draft.apply(AttestationDraft.builder()).build());
  }

  /**
   * Returns a question with the answer. User Activity Verification API, GET
   * /user-activity-verification/v1/attestations/{attestationId}.
   *
   * @param fields the properties to return; all if empty
   * @throws IllegalArgumentException if the id is blank
   */
  public Attestation get(String id, String... fields) {
    return http.get(id, ArgumentChecks.joinFields(fields));
  }

  interface Http {
    @POST("user-activity-verification/v1/attestations")
    Attestation create(@Body AttestationDraft draft);

    @GET("user-activity-verification/v1/attestations/{id}")
    Attestation get(@Path("id") String id, @Query("fields") @Nullable String fields);
  }
}
