package dev.connectorsdk.benchmarks.peer;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.type.CollectionType;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import okhttp3.Credentials;

/**
 * The libraries of the official StackOne Java SDK, which the registry does not have: the JDK's HTTP
 * client, and Jackson databind into models with optionals and dates with an offset. According to
 * its public source, a mapper is built for each response; the other variant reuses one mapper.
 * Hooks, retries and reflection over queries are omitted.
 */
final class OfficialRecipe implements AccountList {
  private final HttpClient client = HttpClient.newHttpClient();
  private final String server;
  private final Supplier<ObjectMapper> mappers;

  private OfficialRecipe(String server, Supplier<ObjectMapper> mappers) {
    this.server = server;
    this.mappers = mappers;
  }

  static OfficialRecipe withMapperForEachResponse(String server) {
    return new OfficialRecipe(server, Jackson::mapper);
  }

  static OfficialRecipe withOneMapper(String server) {
    ObjectMapper mapper = Jackson.mapper();
    return new OfficialRecipe(server, () -> mapper);
  }

  @Override
  public int list(int size) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(server + "/accounts?page_size=" + size))
            .header("Authorization", Credentials.basic(KEY, ""))
            .header("Accept", "application/json")
            .build();
    HttpResponse<InputStream> response =
        client.send(request, HttpResponse.BodyHandlers.ofInputStream());
    ObjectMapper mapper = mappers.get();
    CollectionType accounts =
        mapper.getTypeFactory().constructCollectionType(List.class, Account.class);
    try (InputStream body = response.body()) {
      return mapper.<List<Account>>readValue(body, accounts).size();
    }
  }

  record Account(
      @JsonProperty("id") Optional<String> id,
      @JsonProperty("provider") Optional<String> provider,
      @JsonProperty("provider_name") Optional<String> providerName,
      @JsonProperty("origin_owner_id") Optional<String> originOwnerId,
      @JsonProperty("origin_owner_name") Optional<String> originOwnerName,
      @JsonProperty("origin_username") Optional<String> originUsername,
      @JsonProperty("label") Optional<String> label,
      @JsonProperty("status") Optional<String> status,
      @JsonProperty("status_reasons") Optional<List<Map<String, Object>>> statusReasons,
      @JsonProperty("type") Optional<String> type,
      @JsonProperty("shared") Optional<Boolean> shared,
      @JsonProperty("setup_information") Optional<Map<String, Object>> setupInformation,
      @JsonProperty("credentials") Optional<Map<String, Object>> credentials,
      @JsonProperty("created_at") Optional<OffsetDateTime> createdAt,
      @JsonProperty("updated_at") Optional<OffsetDateTime> updatedAt) {}
}
