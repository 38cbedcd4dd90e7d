package dev.connectorsdk.stackone.connector;

import dev.connectorsdk.core.internal.http.ApiBinding;
import dev.connectorsdk.stackone.internal.ListResponse;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import retrofit2.http.GET;
import retrofit2.http.Path;
import retrofit2.http.Query;

/**
 * Connectors in the legacy metadata format. {@code actions().list()} returns more. The operations
 * are deprecated but work as long as StackOne offers them.
 */
public final class Connectors {
  private final Http http;

  Connectors(ApiBinding binding) {
    this.http = binding.create(Http.class);
  }

  /**
   * Lists all connectors (StackOne, {@code GET /connectors/meta}); the list has no pages.
   *
   * @deprecated StackOne marks the operation as legacy; use {@code client.actions().list()}.
   */
  @Deprecated
  public List<ConnectorMeta> list(ConnectorInclude... include) {
    return http.list(joined(include)).data();
  }

  /**
   * Returns a connector by its key (StackOne, {@code GET /connectors/meta/{provider}}).
   *
   * @throws dev.connectorsdk.core.error.NotFoundException if StackOne has none with this key
   * @deprecated StackOne marks the operation as legacy; use {@code client.actions().list(…)} with a
   *     connector.
   */
  @Deprecated
  public ConnectorMeta get(String provider, ConnectorInclude... include) {
    return http.get(provider, joined(include));
  }

  private static @Nullable String joined(ConnectorInclude... include) {
    return include.length == 0
        ? null
        : Stream.of(include).map(ConnectorInclude::value).collect(Collectors.joining(","));
  }

  interface Http {
    @GET("connectors/meta")
    ListResponse<ConnectorMeta> list(@Query("include") @Nullable String include);

    @GET("connectors/meta/{provider}")
    ConnectorMeta get(
        @Path("provider") String provider, @Query("include") @Nullable String include);
  }
}
