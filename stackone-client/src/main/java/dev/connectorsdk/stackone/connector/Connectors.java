package dev.connectorsdk.stackone.connector;

import dev.connectorsdk.core.internal.http.ApiBinding;
import dev.connectorsdk.stackone.internal.ResponseReader;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import okhttp3.ResponseBody;
import org.jspecify.annotations.Nullable;
import retrofit2.http.GET;
import retrofit2.http.Path;
import retrofit2.http.Query;

/**
 * Connectors in their older metadata form, which StackOne marks as legacy: {@code actions().list()}
 * knows more. Calls compile with a deprecation warning for as long as StackOne answers them.
 */
public final class Connectors {
  private final Http http;
  private final ResponseReader reader;

  /** Made by the client. */
  public Connectors(ApiBinding wire) {
    this.http = wire.create(Http.class);
    this.reader = new ResponseReader(wire, "GET /connectors/meta");
  }

  /**
   * All connectors (StackOne, {@code GET /connectors/meta}); the list has no pages.
   *
   * @deprecated StackOne marks it as legacy; {@code client.actions().list()} lists connectors too.
   */
  @Deprecated
  public List<ConnectorMeta> list(ConnectorInclude... include) {
    return reader.listing(ConnectorMeta.class, http.list(joined(include))).data();
  }

  /**
   * One connector by its key (StackOne, {@code GET /connectors/meta/{provider}}).
   *
   * @throws dev.connectorsdk.core.error.NotFoundException if StackOne has none with this key
   * @deprecated StackOne marks it as legacy; {@code client.actions().list(…)} can be asked for one
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
    ResponseBody list(@Query("include") @Nullable String include);

    @GET("connectors/meta/{provider}")
    ConnectorMeta get(
        @Path("provider") String provider, @Query("include") @Nullable String include);
  }
}
