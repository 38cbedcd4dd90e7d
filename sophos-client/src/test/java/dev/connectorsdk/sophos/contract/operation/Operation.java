package dev.connectorsdk.sophos.contract.operation;

import dev.connectorsdk.sophos.SophosClient;
import dev.connectorsdk.sophos.TenantScope;
import dev.connectorsdk.testkit.http.Json;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;

/**
 * One row of the contract.
 *
 * @param request method and path template
 * @param query the query parameters
 * @param body the JSON body, with {@code $E} for the endpoint's id and the like; empty for none
 * @param call makes the call and extracts the value to check from the response
 * @param answer the expected value
 */
public record Operation(
    Level level,
    String request,
    Map<String, String> query,
    String body,
    BiFunction<SophosClient, Ids, Object> call,
    Object answer) {

  static Operation of(
      Level level, String request, BiFunction<SophosClient, Ids, Object> call, Object answer) {
    return new Operation(level, request, Map.of(), "", call, answer);
  }

  static Operation tenant(
      String request, BiFunction<TenantScope, Ids, Object> call, Object answer) {
    return of(Level.TENANT, request, (client, ids) -> call.apply(client.tenant(), ids), answer);
  }

  Operation query(String... namesAndValues) {
    Map<String, String> query = new TreeMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      query.put(namesAndValues[i], namesAndValues[i + 1]);
    }
    return new Operation(level, request, query, body, call, answer);
  }

  Operation body(String json) {
    return new Operation(level, request, query, json.replace('\'', '"'), call, answer);
  }

  /** The body with the ids of this simulation, in the form that the traffic has it. */
  public String body(Ids ids) {
    String filled =
        body.replace("$E", ids.endpoint())
            .replace("$D", ids.detection(0))
            .replace("$O", ids.detection(1))
            .replace("$F", ids.firewall())
            .replace("$P", ids.partnerRole())
            .replace("$T", ids.partnerTenant())
            .replace("$U", ids.freeUser())
            .replace("$R", ids.userRole());
    return filled.isEmpty() ? "" : Json.write(Json.read(filled));
  }

  @Override
  public String toString() {
    return request + " " + query + (body.isEmpty() ? "" : " " + body);
  }
}
