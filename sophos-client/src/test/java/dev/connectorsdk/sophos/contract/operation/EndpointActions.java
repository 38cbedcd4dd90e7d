package dev.connectorsdk.sophos.contract.operation;

import dev.connectorsdk.sophos.endpoint.AcceptedRequest.Status;
import dev.connectorsdk.sophos.identity.PrincipalType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The operations that do something to endpoints. */
final class EndpointActions {
  private EndpointActions() {}

  static Stream<Operation> all() {
    return Stream.of(
        Operation.tenant(
            "DELETE /endpoint/v1/endpoints/{endpointId}",
            (t, ids) -> t.endpoints().delete(ids.endpoint()),
            true),
        Operation.tenant(
            "DELETE /endpoint/v1/endpoints/{endpointId}",
            (t, ids) -> t.endpoints().delete("gone"),
            false),
        Operation.tenant(
                "POST /endpoint/v1/endpoints/{endpointId}/scans",
                (t, ids) -> t.endpoints().scan(ids.endpoint()).status(),
                Optional.of(Status.REQUESTED))
            .body("{}"),
        Operation.tenant(
                "POST /endpoint/v1/endpoints/{endpointId}/update-checks",
                (t, ids) -> t.endpoints().checkForUpdates(ids.endpoint()).requestedAt(),
                Optional.of(Instant.parse("2026-03-01T12:00:00Z")))
            .body("{}"),
        Operation.tenant(
            "GET /endpoint/v1/endpoints/{endpointId}/tamper-protection",
            (t, ids) -> t.endpoints().tamperProtection().get(ids.endpoint()).password().isPresent(),
            true),
        Operation.tenant(
                "POST /endpoint/v1/endpoints/{endpointId}/tamper-protection",
                (t, ids) ->
                    t.endpoints()
                        .tamperProtection()
                        .update(ids.endpoint(), change -> change.regeneratePassword(true))
                        .previousPasswords()
                        .size(),
                1)
            .body("{'regeneratePassword':true}"),
        Operation.tenant(
                "POST /endpoint/v1/endpoints/{endpointId}/tamper-protection",
                (t, ids) ->
                    t.endpoints()
                        .tamperProtection()
                        .update(ids.endpoint(), change -> change.enabled(false))
                        .enabled(),
                Optional.of(false))
            .body("{'enabled':false}"),
        Operation.tenant(
                "POST /endpoint/v1/endpoints/isolation",
                (t, ids) ->
                    t.endpoints()
                        .isolation()
                        .isolate(List.of(ids.endpoint()), "why")
                        .get(0)
                        .isolation()
                        .flatMap(state -> state.enabled()),
                Optional.of(true))
            .body("{'enabled':true,'ids':['$E'],'comment':'why'}"),
        Operation.tenant(
                "POST /endpoint/v1/endpoints/isolation",
                (t, ids) ->
                    t.endpoints()
                        .isolation()
                        .release(List.of(ids.endpoint()), "why")
                        .get(0)
                        .isolation()
                        .flatMap(state -> state.enabled()),
                Optional.of(false))
            .body("{'enabled':false,'ids':['$E'],'comment':'why'}"),
        Operation.tenant(
            "GET /endpoint/v1/endpoints/{endpointId}/isolation",
            (t, ids) -> t.endpoints().isolation().get(ids.endpoint()).enabled(),
            Optional.of(false)),
        Operation.tenant(
                "PATCH /endpoint/v1/endpoints/{endpointId}/isolation",
                (t, ids) ->
                    t.endpoints()
                        .isolation()
                        .update(ids.endpoint(), true, "why")
                        .lastEnabledBy()
                        .flatMap(by -> by.type()),
                Optional.of(PrincipalType.SERVICE))
            .body("{'enabled':true,'comment':'why'}"),
        Operation.tenant(
                "POST /endpoint/v1/endpoints/delete",
                (t, ids) -> t.endpoints().delete(List.of(ids.endpoint())).size(),
                1)
            .body("{'endpointIds':['$E']}"));
  }
}
