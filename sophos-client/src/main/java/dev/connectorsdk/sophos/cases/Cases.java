package dev.connectorsdk.sophos.cases;

import dev.connectorsdk.core.Paged;
import dev.connectorsdk.core.Required;
import dev.connectorsdk.core.internal.http.ApiBinding;
import dev.connectorsdk.core.internal.http.PathVariables;
import dev.connectorsdk.sophos.detection.Detection;
import dev.connectorsdk.sophos.detection.Detection.Tactic;
import dev.connectorsdk.sophos.internal.DeletionResponse;
import dev.connectorsdk.sophos.internal.OffsetPage;
import dev.connectorsdk.sophos.internal.OffsetPages;
import dev.connectorsdk.sophos.internal.QueryParameters;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import retrofit2.http.Body;
import retrofit2.http.DELETE;
import retrofit2.http.GET;
import retrofit2.http.PATCH;
import retrofit2.http.POST;
import retrofit2.http.Path;
import retrofit2.http.Query;
import retrofit2.http.QueryMap;

/**
 * The cases of a tenant. Without an XDR or MDR license the lists are empty (as a third party saw
 * it).
 *
 * <p><b>Sophos Fusion.</b> For a tenant that Sophos has moved to "Sophos Fusion", this API is said
 * to return cases from before the move with status 200, and to accept changes of these: old data,
 * without an error. Evidence: stated by a third party, without a measurement; no official source.
 * This client does not notice the move: compare with the console before you rely on an empty
 * result, and before you write.
 */
public final class Cases {
  private static final String PATH = "/cases/v1/cases";
  private static final String DETECTIONS = PATH + "/{caseId}/detections";
  private static final String ENTITIES = PATH + "/{caseId}/impacted-entities";

  private final ApiBinding binding;
  private final Http http;

  Cases(ApiBinding binding) {
    this.binding = binding;
    this.http = binding.create(Http.class);
  }

  /** Lists all cases. Cases API, GET /cases/v1/cases. */
  public Paged<Case> list() {
    return list(UnaryOperator.identity());
  }

  /**
   * Lists the cases that match a query. Cases API, GET /cases/v1/cases.
   *
   * @throws IllegalArgumentException if the query is invalid
   */
  public Paged<Case> list(UnaryOperator<CaseQuery> query) {
    QueryParameters given = query.apply(new CaseQuery()).parameters;
    return OffsetPages.list(binding, "GET " + PATH, given, CaseQuery.MAX_PAGE_SIZE, http::list);
  }

  /**
   * Returns a case. Cases API, GET /cases/v1/cases/{caseId}.
   *
   * @throws IllegalArgumentException if the id is blank
   */
  public Case get(String id) {
    return http.get(id);
  }

  /**
   * Creates a case. Cases API, POST /cases/v1/cases.
   *
   * @throws IllegalArgumentException if the draft is invalid
   */
  public Case create(UnaryOperator<CaseDraft.Builder> draft) {
    return http.create(draft.apply(CaseDraft.builder()).build());
  }

  /**
   * Changes a case. Cases API, PATCH /cases/v1/cases/{caseId}.
   *
   * @throws IllegalArgumentException if the id is blank or the change empty
   */
  public Case update(String id, UnaryOperator<CaseChange.Builder> change) {
    return http.update(id, change.apply(CaseChange.builder()).build());
  }

  /**
   * Deletes a case that the customer manages. Cases API, DELETE /cases/v1/cases/{caseId}.
   *
   * @return whether it was deleted
   * @throws IllegalArgumentException if the id is blank
   */
  public boolean delete(String id) {
    return DeletionResponse.isDeleted(http.delete(id));
  }

  /**
   * Lists the detections of a case. Cases API, GET /cases/v1/cases/{caseId}/detections.
   *
   * @throws IllegalArgumentException if the id is blank or the query invalid
   */
  public Paged<Detection> detections(String caseId, UnaryOperator<CaseDetectionQuery> query) {
    String id = PathVariables.check("caseId", caseId);
    QueryParameters given = query.apply(new CaseDetectionQuery()).parameters;
    return OffsetPages.list(
        binding,
        "GET " + DETECTIONS,
        given,
        CaseQuery.MAX_PAGE_SIZE,
        (parameters, page, totals) -> http.detections(id, parameters, page, totals));
  }

  /**
   * Returns a detection of a case. Cases API, GET
   * /cases/v1/cases/{caseId}/detections/{detectionId}.
   *
   * @throws IllegalArgumentException if an id is blank
   */
  public Detection detection(String caseId, String detectionId) {
    return http.detection(caseId, detectionId);
  }

  /**
   * Lists what a case concerns: devices, users, files and the like. Cases API, GET
   * /cases/v1/cases/{caseId}/impacted-entities.
   *
   * @throws IllegalArgumentException if the id is blank or the query invalid
   */
  public Paged<ImpactedEntity> impactedEntities(
      String caseId, UnaryOperator<ImpactedEntityQuery> query) {
    String id = PathVariables.check("caseId", caseId);
    QueryParameters given = query.apply(new ImpactedEntityQuery()).parameters;
    return OffsetPages.list(
        binding,
        "GET " + ENTITIES,
        given,
        CaseQuery.MAX_PAGE_SIZE,
        (parameters, page, totals) -> http.impactedEntities(id, parameters, page, totals));
  }

  /**
   * Returns the tactics and techniques of MITRE ATT&amp;CK in a case. Cases API, GET
   * /cases/v1/cases/{caseId}/mitre-attack-summary.
   *
   * @throws IllegalArgumentException if the id is blank
   */
  public List<Tactic> mitreAttackSummary(String caseId) {
    return http.mitreAttackSummary(caseId).tactics();
  }

  record MitreSummary(@Required List<Tactic> tactics) {}

  interface Http {
    @GET("cases/v1/cases")
    OffsetPage<Case> list(
        @QueryMap Map<String, String> query,
        @Query("page") int page,
        @Query("pageTotal") @Nullable Boolean pageTotal);

    @GET("cases/v1/cases/{id}")
    Case get(@Path("id") String id);

    @POST("cases/v1/cases")
    Case create(@Body CaseDraft draft);

    @PATCH("cases/v1/cases/{id}")
    Case update(@Path("id") String id, @Body CaseChange change);

    @DELETE("cases/v1/cases/{id}")
    Optional<DeletionResponse> delete(@Path("id") String id);

    @GET("cases/v1/cases/{id}/detections")
    OffsetPage<Detection> detections(
        @Path("id") String caseId,
        @QueryMap Map<String, String> query,
        @Query("page") int page,
        @Query("pageTotal") @Nullable Boolean pageTotal);

    @GET("cases/v1/cases/{id}/detections/{detectionId}")
    Detection detection(@Path("id") String caseId, @Path("detectionId") String detectionId);

    @GET("cases/v1/cases/{id}/impacted-entities")
    OffsetPage<ImpactedEntity> impactedEntities(
        @Path("id") String caseId,
        @QueryMap Map<String, String> query,
        @Query("page") int page,
        @Query("pageTotal") @Nullable Boolean pageTotal);

    @GET("cases/v1/cases/{id}/mitre-attack-summary")
    MitreSummary mitreAttackSummary(@Path("id") String caseId);
  }
}
