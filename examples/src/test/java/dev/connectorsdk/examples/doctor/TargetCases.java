package dev.connectorsdk.examples.doctor;

import dev.connectorsdk.testkit.http.Fault;
import dev.connectorsdk.testkit.http.SimulatedResponse;
import java.net.URI;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/** Faults of the base URLs, of what answers there, and of the names of what is checked. */
final class TargetCases {
  private static final String TOKEN = "/api/v2/oauth2/token";
  private static final String WHOAMI = "/whoami/v1";
  private static final String GLOBAL = "\"global\":\"https://api.central.sophos.com\"";

  private TargetCases() {}

  static Stream<FaultCase> all() {
    return Stream.of(urls(), tokens(), whoami(), names()).flatMap(cases -> cases);
  }

  private static Stream<FaultCase> urls() {
    return Stream.of(
        target(
                "API host that is not on the allow-list",
                (setup, target) -> target.sophosUrl(elsewhere(setup.sophos.globalUrl())),
                "sophos.token")
            .says("apiUrl must be an https URL of an allowed host", "Allow the host"),
        target(
                "token host that is not on the allow-list",
                (setup, target) -> target.identityUrl(elsewhere(setup.sophos.identityUrl())),
                "sophos.token")
            .says("identityUrl must be an https URL of an allowed host", "allowHosts(…)"),
        target(
                "StackOne host that is not on the allow-list",
                (setup, target) -> target.stackOneUrl(elsewhere(setup.stackOne.apiUrl())),
                "stackone.key")
            .says("http://localhost is not on the allow-list", "allowHosts(…)"),
        target(
                "https to a port without TLS",
                (setup, target) -> target.stackOneUrl(scheme("https", setup.stackOne.apiUrl())),
                "stackone.connection")
            .says("127.0.0.1", "the base URL's port speaks TLS"),
        target(
                "token endpoint at the URL of StackOne",
                (setup, target) -> target.identityUrl(setup.stackOne.apiUrl()),
                "sophos.token")
            .says("This is not the token endpoint: check identityUrl"),
        target(
                "StackOne at the URL of Sophos Central",
                (setup, target) -> target.stackOneUrl(setup.sophos.globalUrl()),
                "stackone.key")
            .says("GET 127.0.0.1/accounts", "base URL"),
        variables("one URL of simulators", Map.of("STACKONE_API_URL", "http://127.0.0.1:1"))
            .says("belong together: set all of them", "unset all of them"),
        variables("URL of another machine", Map.of("SOPHOS_API_URL", "https://api.example.com"))
            .says("SOPHOS_API_URL must name a simulator on 127.0.0.1"),
        variables("URL with a password", Map.of("SOPHOS_IDENTITY_URL", "https://u:pw@127.0.0.1/"))
            .says("SOPHOS_IDENTITY_URL cannot be used. It has a user name or a password"),
        variables("URL without a scheme", Map.of("STACKONE_API_URL", "127.0.0.1:8600"))
            .says("STACKONE_API_URL cannot be used. It", "Correct the URL"));
  }

  private static Stream<FaultCase> tokens() {
    return Stream.of(
        token("login of a network at the token endpoint", page(511)).says("511"),
        token(
                "redirect at the token endpoint",
                SimulatedResponse.empty(302).withHeader("Location", "https://login.example.com/"))
            .says("a redirect to login.example.com", "check the base URL"),
        token("credential with a wrong form", error("customer.validation"))
            .says("rejects the form of the credential"),
        token("id with a wrong form", error("oauth.invalid_client_id"))
            .says("The client id is malformed"),
        target(
                "connection that breaks at the token endpoint",
                (setup, target) ->
                    setup.sophos.faults().on("POST", TOKEN).inject(Fault.resetBeforeResponse()),
                "sophos.token")
            .says("broke off"));
  }

  private static Stream<FaultCase> whoami() {
    return Stream.of(
        whoami("unknown level of the account", body("reseller", GLOBAL), "sophos.region")
            .says(
                "unknown account level (idType) \"reseller\"", "Create the credential in a tenant"),
        whoami("account without hosts", body("tenant", ""), "sophos.region").says("host"),
        whoami(
                "region at a foreign host",
                body(
                    "tenant",
                    GLOBAL + ",\"dataRegion\":\"https://api.central.sophos.com.evil.example\""),
                "sophos.region")
            .says("evil.example"),
        whoami("web page in place of whoami", page(200), "sophos.whoami")
            .says("The response is a web page", "proxy"),
        whoami("whoami refuses a new token", SimulatedResponse.empty(401), "sophos.whoami")
            .says("A new token was refused too"),
        whoami(
                "whoami returns no JSON object",
                SimulatedResponse.text(200, "application/json", "[]"),
                "sophos.whoami")
            .says("cannot be read"));
  }

  private static Stream<FaultCase> names() {
    return Stream.of(
        operation("operation with a typo", "GET /common/v1/alert")
            .says("is not an operation in the catalog", "GET /common/v1/alerts"),
        operation("operation with another method", "PUT /common/v1/alerts")
            .says("is not an operation in the catalog", "GET /common/v1/alerts"),
        operation("operation without a method", "/common/v1/alerts")
            .says("is not an operation", "Give a method and a path"),
        target(
                "profile with a blank after its name",
                (setup, target) -> target.profile("Sophos "),
                "stackone.profile")
            .says("no connector profile \"Sophos \"", "similar ones: \"Sophos\""),
        target(
                "profile in another case",
                (setup, target) -> target.profile("SOPHOS"),
                "stackone.profile")
            .says("character by character; similar ones: \"Sophos\""),
        target(
                "account with a blank after its id",
                (setup, target) -> target.account(setup.accountId + " "),
                "stackone.account")
            .says("id must not contain a blank", "position"),
        target(
                "account id that is a path",
                (setup, target) -> target.account("../" + setup.accountId),
                "stackone.account")
            .says("must not contain '/'"),
        target(
                "action that the profile does not enable",
                (setup, target) ->
                    setup.stackOne.dashboard().chooseActions(setup.profileId, "sophos_whoami"),
                "stackone.action")
            .says("is not enabled in the account's connector profile", "Select Actions"),
        target(
                "action with a typo",
                (setup, target) -> target.probeAction("sophos_list_alert"),
                "stackone.action")
            .says("No connector of the project has the action", "sophos_list_alerts"),
        target(
                "action with a blank after its id",
                (setup, target) -> target.probeAction("sophos_list_alerts "),
                "stackone.action")
            .says("similar ones: sophos_list_alerts"),
        target(
                "action that requires arguments",
                (setup, target) -> target.probeAction("sophos_get_alert"),
                "stackone.action")
            .says("sophos_get_alert requires arguments", "without required arguments"),
        target(
                "action that changes something",
                (setup, target) -> target.probeAction("sophos_scan_endpoint"),
                "")
            .warns("stackone.action"),
        target(
                "deleted profile",
                (setup, target) -> setup.stackOne.dashboard().delete(setup.profileId),
                "stackone.profile")
            .andFailing("stackone.account")
            .says("It has none at all"));
  }

  private static FaultCase target(
      String name, BiConsumer<SimulatedSetup, DiagnosisTarget.Builder> inject, String failing) {
    return FaultCase.of(name, inject, failing);
  }

  private static FaultCase variables(String name, Map<String, String> added) {
    return target(
        name, FaultCase.variables(variables -> variables.putAll(added)), "variables.urls");
  }

  private static FaultCase operation(String name, String operation) {
    return target(name, (setup, target) -> target.addOperations(operation), "sophos.role");
  }

  private static FaultCase token(String name, SimulatedResponse response) {
    return target(
        name,
        (setup, target) -> setup.sophos.faults().on("POST", TOKEN).inject(Fault.response(response)),
        "sophos.token");
  }

  private static FaultCase whoami(String name, SimulatedResponse response, String failing) {
    return target(
            name,
            (setup, target) ->
                setup.sophos.faults().on("GET", WHOAMI).inject(Fault.response(response)),
            failing)
        .andFailing("stackone.action"); // which calls whoami too
  }

  private static SimulatedResponse page(int status) {
    return SimulatedResponse.text(status, "text/html", "<!DOCTYPE html><title>Blocked</title>");
  }

  private static SimulatedResponse error(String code) {
    return SimulatedResponse.json(400, Map.of("errorCode", code, "message", "x"));
  }

  private static SimulatedResponse body(String level, String hosts) {
    return SimulatedResponse.text(
        200,
        "application/json",
        "{\"id\":\"a\",\"idType\":\"%s\",\"apiHosts\":{%s}}".formatted(level, hosts));
  }

  private static URI elsewhere(URI url) {
    return URI.create("http://localhost:" + url.getPort());
  }

  private static URI scheme(String scheme, URI url) {
    return URI.create(scheme + "://" + url.getHost() + ":" + url.getPort());
  }
}
