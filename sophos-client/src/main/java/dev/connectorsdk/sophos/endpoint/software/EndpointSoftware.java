package dev.connectorsdk.sophos.endpoint.software;

import dev.connectorsdk.core.Paged;
import dev.connectorsdk.core.credential.Secret;
import dev.connectorsdk.core.internal.http.ApiBinding;
import dev.connectorsdk.core.internal.http.ChangedObject;
import dev.connectorsdk.sophos.internal.ArgumentChecks;
import dev.connectorsdk.sophos.internal.DeletionResponse;
import dev.connectorsdk.sophos.internal.ItemList;
import dev.connectorsdk.sophos.internal.QueryParameters;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import retrofit2.http.Body;
import retrofit2.http.DELETE;
import retrofit2.http.GET;
import retrofit2.http.POST;
import retrofit2.http.PUT;
import retrofit2.http.Path;
import retrofit2.http.QueryMap;
import retrofit2.http.Tag;

/**
 * The software of endpoints: the packages of the agent, the comments on them, and the installers.
 * Each list is one page.
 */
public final class EndpointSoftware {
  private final ApiBinding binding;
  private final Http http;

  EndpointSoftware(ApiBinding binding) {
    this.binding = binding;
    this.http = binding.create(Http.class);
  }

  /**
   * Lists the packages that Sophos recommends. Endpoint API, GET
   * /endpoint/v1/software/packages/recommended.
   */
  public Paged<SoftwarePackage> recommendedPackages() {
    return ItemList.paged(
        "GET /endpoint/v1/software/packages/recommended", http::recommendedPackages);
  }

  /** Lists all static packages. Endpoint API, GET /endpoint/v1/software/packages/static. */
  public Paged<SoftwarePackage> staticPackages() {
    return staticPackages(UnaryOperator.identity());
  }

  /**
   * Lists the static packages, which stay at their versions, that match a query. Endpoint API, GET
   * /endpoint/v1/software/packages/static.
   *
   * @throws IllegalArgumentException if a range ends before it starts
   */
  public Paged<SoftwarePackage> staticPackages(UnaryOperator<StaticPackageQuery> query) {
    QueryParameters given = query.apply(new StaticPackageQuery()).parameters;
    given.requireOrder("expiresFrom", "expiresTo");
    given.requireOrder("releasedFrom", "releasedTo");
    Map<String, String> values = given.texts(binding);
    return ItemList.paged(
        "GET /endpoint/v1/software/packages/static", () -> http.staticPackages(values));
  }

  /**
   * Returns a static package. Endpoint API, GET
   * /endpoint/v1/software/packages/static/{staticPackageId}.
   *
   * @throws IllegalArgumentException if the id is blank
   */
  public SoftwarePackage staticPackage(String id) {
    return http.staticPackage(id);
  }

  /**
   * Adds a special package. It cannot be removed again. Endpoint API, POST
   * /endpoint/v1/software/packages/static/{staticPackageId}/add; 404 if the token belongs to no
   * active package, 409 if the package has been added already.
   *
   * @param token the token that Sophos support supplied; it is masked in logs and exceptions
   * @throws IllegalArgumentException if the token cannot be part of a path
   */
  public SoftwarePackage addSpecialPackage(Secret token) {
    return http.add(token, Map.of());
  }

  /** Lists the comments on static packages. Endpoint API, GET /endpoint/v1/software/comments. */
  public Paged<PackageComment> comments() {
    return ItemList.paged("GET /endpoint/v1/software/comments", http::comments);
  }

  /**
   * Returns the comment on a static package. Endpoint API, GET
   * /endpoint/v1/software/comments/{staticPackageId}; 404 if the package or its comment does not
   * exist.
   *
   * @throws IllegalArgumentException if the id is blank
   */
  public PackageComment comment(String packageId) {
    return http.comment(packageId);
  }

  /**
   * Sets or replaces the comment on a static package. Endpoint API, PUT
   * /endpoint/v1/software/comments/{staticPackageId}; 404 if the package does not exist.
   *
   * @throws IllegalArgumentException if the id or the comment is blank
   */
  public PackageComment setComment(String packageId, String comment) {
    String checked = ArgumentChecks.requireText("comment", comment, Integer.MAX_VALUE);
    return http.setComment(packageId, Map.of("comment", checked), new ChangedObject(packageId));
  }

  /**
   * Deletes the comment on a static package. Endpoint API, DELETE
   * /endpoint/v1/software/comments/{staticPackageId}; 404 if the package or its comment does not
   * exist.
   *
   * @return whether the comment was deleted
   * @throws IllegalArgumentException if the id is blank
   */
  public boolean deleteComment(String packageId) {
    return DeletionResponse.isDeleted(http.deleteComment(packageId));
  }

  /** Returns all installers. Endpoint API, GET /endpoint/v1/downloads. */
  public Installers installers() {
    return installers(UnaryOperator.identity());
  }

  /** Returns the installers that match a query. Endpoint API, GET /endpoint/v1/downloads. */
  public Installers installers(UnaryOperator<InstallerQuery> query) {
    return http.installers(query.apply(new InstallerQuery()).parameters.texts(binding));
  }

  interface Http {
    @GET("endpoint/v1/software/packages/recommended")
    ItemList<SoftwarePackage> recommendedPackages();

    @GET("endpoint/v1/software/packages/static")
    ItemList<SoftwarePackage> staticPackages(@QueryMap Map<String, String> query);

    @GET("endpoint/v1/software/packages/static/{id}")
    SoftwarePackage staticPackage(@Path("id") String id);

    @POST("endpoint/v1/software/packages/static/{token}/add")
    SoftwarePackage add(@Path("token") Secret token, @Body Map<String, Object> empty);

    @GET("endpoint/v1/software/comments")
    ItemList<PackageComment> comments();

    @GET("endpoint/v1/software/comments/{id}")
    PackageComment comment(@Path("id") String packageId);

    @PUT("endpoint/v1/software/comments/{id}")
    PackageComment setComment(
        @Path("id") String packageId,
        @Body Map<String, String> comment,
        @Tag ChangedObject changed);

    @DELETE("endpoint/v1/software/comments/{id}")
    Optional<DeletionResponse> deleteComment(@Path("id") String packageId);

    @GET("endpoint/v1/downloads")
    Installers installers(@QueryMap Map<String, String> query);
  }
}
