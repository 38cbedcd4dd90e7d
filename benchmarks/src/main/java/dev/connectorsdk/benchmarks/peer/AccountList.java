package dev.connectorsdk.benchmarks.peer;

import dev.connectorsdk.core.ClientOptions;
import dev.connectorsdk.core.credential.ApiKey;
import dev.connectorsdk.stackone.StackOneClient;
import java.io.IOException;
import java.net.URI;
import java.util.function.UnaryOperator;

/** An implementation of listing linked accounts over HTTP. */
@FunctionalInterface
public interface AccountList {
  /** An API key in the documented format. */
  String KEY = "v1.eu1.benchmark-benchmark-benchmark";

  /** Requests and decodes one page and returns its number of accounts. */
  int list(int size) throws IOException, InterruptedException;

  /**
   * Returns the implementation of this name: {@code ours} is without the client's default rate
   * limits.
   */
  static AccountList of(String peer, String server) {
    return switch (peer) {
      case "okhttp-discard" -> new OkHttpDiscard(server);
      case "okhttp-moshi" -> new OkHttpMoshi(server);
      case "retrofit-moshi" -> new RetrofitMoshi(server);
      case "jdk-jackson" -> new JdkJackson(server);
      case "official-recipe" -> OfficialRecipe.withMapperForEachResponse(server);
      case "official-recipe-one-mapper" -> OfficialRecipe.withOneMapper(server);
      case "ours" -> ours(server, options -> options.withoutRateLimits());
      case "ours-by-default" -> ours(server, options -> options);
      default -> throw new IllegalArgumentException("No such peer: " + peer);
    };
  }

  private static AccountList ours(String server, UnaryOperator<ClientOptions.Builder> options) {
    StackOneClient client =
        StackOneClient.builder()
            .apiKey(ApiKey.of(KEY))
            .apiUrl(URI.create(server))
            .allowHosts(URI.create(server).getHost())
            .options(options)
            .build();
    return size ->
        client.accounts().list(q -> q.pageSize(size)).pages().iterator().next().items().size();
  }
}
