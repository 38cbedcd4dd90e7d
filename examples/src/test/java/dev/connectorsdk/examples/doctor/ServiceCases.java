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
                FaultCase.variables(
                    variables -> variables.put("SOPHOS_CLIENT_SECRET", "0".repeat(100))),
                "sophos.token")
            .says("the secret is wrong"),
        FaultCase.of(
                "credential that does not exist",
                FaultCase.variables(
                    variables -> variables.put("SOPHOS_CLIENT_ID", UUID.randomUUID().toString())),
                "sophos.token")
            .says("deleted, has expired, or was mistyped"),
        FaultCase.of(
                "deleted credential, in the profile too",
                FaultCase.simulators(
                    setup -> {
                      setup.sophos.credentials().delete(setup.sophos.tenantCredential().clientId());
                      setup.sophos.tokens().revokeAll();
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
                FaultCase.simulators(
                    setup ->
                        setup.sophos.faults().on("GET", "/whoami/v1").inject(Fault.status(503))),
                "sophos.whoami")
            .andFailing("stackone.action")
            .says("503", "call again later"),
        FaultCase.of(
                "host that is not allowed",
                FaultCase.simulators(
                    setup ->
                        setup
                            .sophos
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
                (setup, target) -> {
                  setup.useCredential(setup.sophos.partnerCredential());
                  target.variables(setup.variables);
                },
                "")
            .warns("sophos.tenants"),
        FaultCase.of(
                "role that does not allow the operation",
                (setup, target) ->
                    target
                        .role(ServicePrincipalRole.READ_ONLY)
                        .addOperations("POST /endpoint/v1/endpoints/isolation"),
                "sophos.role")
            .says("ReadOnly", "may not call", "Create a credential with a sufficient role"));
  }

  private static Stream<FaultCase> stackOne() {
    return Stream.of(
        FaultCase.of(
                "disabled key",
                FaultCase.simulators(setup -> setup.stackOne.disable(setup.stackOne.apiKey())),
                "stackone.key")
            .says("API key itself is refused", "create a new one"),
        FaultCase.of(
                "key that may not read",
                (setup, target) -> key(setup, target, ApiKeyScope.ACTIONS_EXECUTE),
                "stackone.scopes")
            .says("403", "Platform API"),
        FaultCase.of(
                "key that may not run actions",
                (setup, target) ->
                    key(setup, target, ApiKeyScope.PLATFORM_READ, ApiKeyScope.PLATFORM_WRITE),
                "stackone.action")
            .says("403", "scope \"Actions\""),
        FaultCase.of(
                "unknown profile",
                (setup, target) -> target.profile("Nobody's"),
                "stackone.profile")
            .says("no connector profile \"Nobody's\"", "character by character"),
        FaultCase.of(
                "disabled profile",
                FaultCase.simulators(setup -> setup.stackOne.dashboard().disable(setup.profileId)),
                "stackone.profile")
            .andFailing("stackone.account")
            .says("is disabled", "Enable the connector profile"),
        FaultCase.of(
                "suspended account",
                FaultCase.simulators(
                    setup -> setup.stackOne.dashboard().suspendAccount(setup.accountId)),
                "stackone.account")
            .says("status suspended", "It was suspended by hand"),
        FaultCase.of(
                "account whose credentials failed",
                FaultCase.simulators(
                    setup ->
                        setup.stackOne.fail(setup.accountId, AccountFailure.INVALID_CREDENTIALS)),
                "stackone.account")
            .says("status error", "AccountInvalidCredentialsError", "renew them"),
        FaultCase.of("unknown account", (setup, target) -> target.account("0"), "stackone.account")
            .says("no account 0", "Check the id"),
        FaultCase.of(
                "secret in the profile that is wrong",
                FaultCase.simulators(
                    setup ->
                        setup.stackOne.dashboard().changeSecret(setup.profileId, "0".repeat(100))),
                "stackone.action")
            .says("Sophos Central refuses the account's credentials", "The API key is valid"),
        FaultCase.of(
                "StackOne allows no more calls",
                FaultCase.simulators(
                    setup ->
                        setup.stackOne.faults().on("GET", "/accounts").inject(Fault.status(429))),
                "stackone.key")
            .says("429", "1,000 calls a minute"),
        FaultCase.of(
                "StackOne is down",
                FaultCase.simulators(
                    setup ->
                        setup.stackOne.faults().on("GET", "/accounts").inject(Fault.status(503))),
                "stackone.key")
            .says("503", "status.stackone.com"));
  }

  private static BiConsumer<SimulatedSetup, DiagnosisTarget.Builder> token(
      SimulatedResponse response) {
    return FaultCase.simulators(
        setup ->
            setup
                .sophos
                .faults()
                .on("POST", "/api/v2/oauth2/token")
                .inject(Fault.response(response)));
  }

  private static void key(
      SimulatedSetup setup, DiagnosisTarget.Builder target, ApiKeyScope... scopes) {
    setup.variables.put("STACKONE_API_KEY", setup.stackOne.addApiKey("small", scopes).reveal());
    target.variables(setup.variables);
  }
}
