package dev.connectorsdk.spring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.connectorsdk.core.credential.ApiKey;
import dev.connectorsdk.core.credential.ClientCredentials;
import dev.connectorsdk.core.credential.CredentialSource;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

/** What is printed about a wrong configuration names the property, what to do, and no secret. */
class InvalidConfigurationTest {
  private static final String ID =
      "connector.sophos.client-id=6f0d2c0e-3a77-4b5f-9c5c-1f2d3e4a5b6c";
  private static final String MARK = "not-to-be-printed";
  private static final String SECRET = "connector.sophos.client-secret=" + MARK;
  private static final String KEY = "connector.stackone.api-key=v1.eu1." + MARK;

  static Stream<Arguments> invalid() {
    return Stream.of(
        arguments(
            "connector.sophos.client-secret is blank", ID, "connector.sophos.client-secret= "),
        arguments("connector.sophos.client-secret is blank", ID, "connector.sophos.clientSecret="),
        arguments("connector.stackone.api-key is blank", "connector.stackone.api-key="),
        arguments("connector.sophos.client-id is not", SECRET),
        arguments("connector.sophos.client-secret is not", ID),
        arguments("client id is empty", "connector.sophos.client-id=", SECRET),
        arguments("not a UUID", "connector.sophos.client-id=" + MARK, SECRET),
        arguments("no-break space", ID, SECRET + "\u00a0"),
        arguments("a blank as character", KEY + " x"),
        arguments("does not have the format", "connector.stackone.api-key=" + MARK),
        arguments(
            "identity-url is not a URL",
            ID,
            SECRET,
            "connector.sophos.identity-url=" + "https://u:" + MARK + "@h h"),
        arguments(
            "identity-url is invalid",
            ID,
            SECRET,
            "connector.sophos.identity-url=https://u:" + MARK + "@id.sophos.com"),
        arguments(
            "identity-url is invalid", ID, SECRET, "connector.sophos.identity-url=id.sophos.com"),
        arguments(
            "identity-url is invalid",
            ID,
            SECRET,
            "connector.sophos.identity-url=https://id.example.com"),
        arguments(
            "api-url is invalid",
            ID,
            SECRET,
            "connector.sophos.api-url=http://api.central.sophos.com"),
        arguments(
            "connector.stackone.api-url is invalid",
            KEY,
            "connector.stackone.api-url=ftp://" + MARK),
        arguments(
            "allowed-hosts is invalid",
            ID,
            SECRET,
            "connector.sophos.allowed-hosts=https://" + MARK),
        arguments(
            "http.call-timeout is invalid", ID, SECRET, "connector.sophos.http.call-timeout=-1s"),
        arguments(
            "http.user-agent-suffix is invalid",
            KEY,
            "connector.stackone.http.user-agent-suffix=\u00e4"),
        arguments(
            "retry.max-attempts is invalid", ID, SECRET, "connector.sophos.retry.max-attempts=0"),
        arguments(
            "rate-limit.limits is invalid",
            ID,
            SECRET,
            "connector.sophos.rate-limit.limits[0].calls=0"),
        arguments(
            "properties under connector.sophos",
            ID,
            SECRET,
            "connector.sophos.credential.created-on=2026-01-02",
            "connector.sophos.credential.expires-on=2026-01-01"),
        arguments(
            "SOPHOS_CLIENT_SECRET is not set",
            "SOPHOS_CLIENT_ID=6f0d2c0e-3a77-4b5f-9c5c-1f2d3e4a5b6c"),
        arguments("SOPHOS_CLIENT_ID is not set", "SOPHOS_CLIENT_SECRET=" + MARK),
        arguments("STACKONE_API_KEY cannot be used", "STACKONE_API_KEY=v1.eu1." + MARK + "\t."));
  }

  private static Arguments arguments(String expected, String... properties) {
    return Arguments.of(expected, List.of(properties));
  }

  @ParameterizedTest
  @MethodSource("invalid")
  void properties_invalid_namePropertyWithoutSecret(String expected, List<String> properties) {
    Contexts.runner()
        .withPropertyValues(properties.toArray(String[]::new))
        .run(context -> assertExplained(context.getStartupFailure(), expected));
  }

  @Test
  void credential_propertyAndBean_isRefused() {
    ApplicationContextRunner runner =
        Contexts.runner()
            .withBean(
                CredentialSource.class,
                () -> CredentialSource.of(InvalidConfigurationTest::credentials));
    runner
        .withPropertyValues(ID, SECRET)
        .run(context -> assertExplained(context.getStartupFailure(), "is configured twice"));
    runner
        .withPropertyValues(ID)
        .run(context -> assertExplained(context.getStartupFailure(), "is configured twice"));
    runner
        .withPropertyValues("connector.sophos.credential.expires-on=2026-01-01")
        .run(context -> assertExplained(context.getStartupFailure(), "ApiCredential bean"));
    runner
        .withPropertyValues("SOPHOS_CLIENT_SECRET=" + MARK)
        .run(context -> assertThat(context).hasNotFailed());
  }

  @Test
  void apiKey_propertyAndBean_isRefused() {
    Contexts.runner()
        .withBean(ApiKeySource.class, () -> () -> ApiKey.of("v1.eu1.other"))
        .withPropertyValues(KEY)
        .run(context -> assertExplained(context.getStartupFailure(), "is configured twice"));
  }

  private static void assertExplained(Throwable failure, String expected) {
    assertThat(failure).as("the start fails").isNotNull();
    FailureAnalysis analysis = Contexts.analysis(failure);
    assertThat(analysis.getDescription() + analysis.getAction()).contains(expected);
    assertThat(analysis.getDescription()).endsWith(".");
    assertThat(analysis.getAction()).endsWith(".");
    assertThat(Contexts.printed(failure)).doesNotContain(MARK);
  }

  private static ClientCredentials credentials() {
    return ClientCredentials.of("6f0d2c0e-3a77-4b5f-9c5c-1f2d3e4a5b6c", MARK);
  }
}
