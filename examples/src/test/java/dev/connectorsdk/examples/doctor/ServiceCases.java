package dev.connectorsdk.examples.doctor;

import dev.connectorsdk.sophos.access.ServicePrincipalRole;
import dev.connectorsdk.testkit.http.Fault;
import dev.connectorsdk.testkit.http.SimulatedResponse;
import dev.connectorsdk.testkit.stackone.AccountFailure;
import dev.connectorsdk.testkit.stackone.ApiKeyScope;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/** Faults of credentials, keys, profiles and accounts. */
final class ServiceCases {
  private ServiceCases() {}

  static Stream<FaultCase> all() {
    return Stream.concat(sophos(), stackOne());
  }

  private static Stream<FaultCase> sophos() {
    return Stream.of(
        FaultCase.of(
                "wrong secret",
                FaultCase.variables(all -> all.put("SOPHOS_CLIENT_SECRET", "0".repeat(100))),
                "sophos.token")
            .says("the secret is wrong"),
        FaultCase.of(
                "credential that never was",
                FaultCase.variables(all -> all.put("SOPHOS_CLIENT_ID", UUID.randomUUID().toString())),
                "sophos.token")
            .says("deleted, has expired, or was mistyped"),
        FaultCase.of(
                "deleted credential, in the profile too",
                FaultCase.world(
                    all -> {
                      all.sophos.credentials().delete(all.sophos.tenantCredential().clientId());
                      all.sophos.tokens().revokeAll();
                    }),
                "sophos.token")
            .andFailing("stackone.action")
            .says("deleted, has expired"),
        FaultCase.of(
                "token endpoint is busy",
                token(SimulatedResponse.empty(429).withHeader("Retry-After", "30")),
                "sophos.token")
            .says("429", "Tokens are asked for too often"),
        FaultCase.of("token endpoint is down", token(SimulatedResponse.empty(503)), "sophos.token")
            .says("503", "The token endpoint failed"),
        FaultCase.of(
                "whoami is down",
                FaultCase.world(
                    all -> all.sophos.faults().on("GET", "/whoami/v1").inject(Fault.status(503))),
                "sophos.whoami")
            .andFailing("stackone.action")
            .says("503", "call again later"),
        FaultCase.of(
                "host that may not be called",
                FaultCase.world(
                    all ->
                        all.sophos
                            .faults()
                            .on("GET", "/whoami/v1")
                            .inject(
                                Fault.body(
                                    "{\"id\":\"a\",\"idType\":\"tenant\",\"apiHosts\":{\"global\":"
                                        + "\"https://api.central.sophos.com\",\"dataRegion\":"
                                        + "\"https://sophos.example\"}}"))),
                "sophos.region")
            .andFailing("stackone.action")
            .says("sophos.example"),
        FaultCase.of(
                "partner with a tenant that is not activated",
                (all, patient) -> {
                  all.is(all.sophos.partnerCredential());
                  patient.variables(all.variables);
                },
                "")
            .warns("sophos.tenants"),
        FaultCase.of(
                "role that may not do what is wanted",
                (all, patient) ->
                    patient
                        .role(ServicePrincipalRole.READ_ONLY)
                        .addOperations("POST /endpoint/v1/endpoints/isolation"),
                "sophos.role")
            .says("ReadOnly", "may not call", "Make a credential of a role that may"));
  }

  private static Stream<FaultCase> stackOne() {
    return Stream.of(
        FaultCase.of(
                "disabled key",
                FaultCase.world(all -> all.stackOne.disable(all.stackOne.apiKey())),
                "stackone.key")
            .says("API key itself is refused", "make a new one"),
        FaultCase.of(
                "key that may not read",
                (all, patient) -> key(all, patient, ApiKeyScope.ACTIONS_EXECUTE),
                "stackone.scopes")
            .says("403", "Platform API"),
        FaultCase.of(
                "key that may not run actions",
                (all, patient) ->
                    key(all, patient, ApiKeyScope.PLATFORM_READ, ApiKeyScope.PLATFORM_WRITE),
                "stackone.action")
            .says("403", "scope \"Actions\""),
        FaultCase.of(
                "unknown profile",
                (all, patient) -> patient.profile("Nobody's"),
                "stackone.profile")
            .says("no connector profile \"Nobody's\"", "letter by letter"),
        FaultCase.of(
                "disabled profile",
                FaultCase.world(all -> all.stackOne.dashboard().disable(all.profileId)),
                "stackone.profile")
            .andFailing("stackone.account")
            .says("is disabled", "Enable the connector profile"),
        FaultCase.of(
                "suspended account",
                FaultCase.world(all -> all.stackOne.dashboard().suspendAccount(all.accountId)),
                "stackone.account")
            .says("status suspended", "A person paused it"),
        FaultCase.of(
                "account whose credentials failed",
                FaultCase.world(
                    all -> all.stackOne.fail(all.accountId, AccountFailure.INVALID_CREDENTIALS)),
                "stackone.account")
            .says("status error", "AccountInvalidCredentialsError", "renew them"),
        FaultCase.of("unknown account", (all, patient) -> patient.account("0"), "stackone.account")
            .says("no account 0", "Check the id"),
        FaultCase.of(
                "secret in the profile that is wrong",
                FaultCase.world(
                    all -> all.stackOne.dashboard().changeSecret(all.profileId, "0".repeat(100))),
                "stackone.action")
            .says("The provider refuses the account's own credentials", "The API key is good"),
        FaultCase.of(
                "StackOne allows no more calls",
                FaultCase.world(
                    all -> all.stackOne.faults().on("GET", "/accounts").inject(Fault.status(429))),
                "stackone.key")
            .says("429", "1,000 calls a minute"),
        FaultCase.of(
                "StackOne is down",
                FaultCase.world(
                    all -> all.stackOne.faults().on("GET", "/accounts").inject(Fault.status(503))),
                "stackone.key")
            .says("503", "status.stackone.com"));
  }

  private static BiConsumer<SimulatedSetup, DiagnosisTarget.Builder> token(SimulatedResponse answer) {
    return FaultCase.world(
        all ->
            all.sophos.faults().on("POST", "/api/v2/oauth2/token").inject(Fault.response(answer)));
  }

  private static void key(SimulatedSetup all, DiagnosisTarget.Builder patient, ApiKeyScope... scopes) {
    all.variables.put("STACKONE_API_KEY", all.stackOne.addApiKey("small", scopes).reveal());
    patient.variables(all.variables);
  }
}
