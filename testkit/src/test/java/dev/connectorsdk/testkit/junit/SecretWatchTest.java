package dev.connectorsdk.testkit.junit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import dev.connectorsdk.testkit.http.SecretMarker;
import dev.connectorsdk.testkit.sophos.SimulatedCredential;
import dev.connectorsdk.testkit.sophos.SophosCentralSimulator;
import dev.connectorsdk.testkit.stackone.StackOneSimulator;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Event;

/** Runs test classes with the extension and checks their results. */
class SecretWatchTest {

  @ParameterizedTest
  @ValueSource(classes = {InClear.class, InBase64.class, AsParameter.class, InAnException.class})
  void secretLogged_inClass_classFails(Class<?> type) {
    assertThat(failures(type)).singleElement().asString().contains("1 log lines show a secret");
  }

  @Test
  void secretLogged_failure_loggerWithoutSecret() {
    assertThat(failures(InClear.class))
        .singleElement()
        .asString()
        .contains("talkative: the secret is " + SecretMarker.TEXT)
        .doesNotContainPattern(SecretMarker.TEXT + "[0-9a-f]");
  }

  static Stream<String> forms() {
    String secret = SecretMarker.TEXT + "0f";
    return Stream.of(
        secret.toUpperCase(Locale.ROOT),
        secret.replace("5", "\\u0035"),
        secret.replace("e", "\\\\x65").replace("c", "&#x63;"),
        secret.replace("4", "%34").replace("7", "%2537"),
        secret.replace("c", "&#99;"),
        secret.replace("e7", "=\r\ne=37"),
        base64("id:" + secret),
        "Basic%20" + base64("i:" + secret.replace("5", "%35")),
        base64(base64("7f:" + secret)),
        "x/" + base64(secret).replaceAll("(?<=\\G.{7})", "\r\n"),
        HexFormat.of().formatHex(secret.getBytes(UTF_8)),
        "<Buffer " + HexFormat.ofDelimiter(" ").formatHex(secret.getBytes(UTF_8)) + ">",
        Arrays.toString(secret.getBytes(UTF_8)));
  }

  @ParameterizedTest
  @MethodSource("forms")
  void marker_encodedInAText_isFound(String form) {
    assertThat(SecretMarker.isIn("sent " + form + " to it")).isTrue();
  }

  @Test
  void otherText_withEscapes_hasNoMarker() {
    assertThat(SecretMarker.isIn("\\u12 %zz &#; = a\\/b %5e c4e7 5ec4 [1, 300, 99999999999]"))
        .isFalse();
  }

  private static String base64(String text) {
    return Base64.getEncoder().encodeToString(text.getBytes(UTF_8));
  }

  @Test
  void noSecretLogged_inClass_levelsRestored() {
    Logger root = Logger.getLogger("");
    Level before = root.getLevel();
    int handlers = root.getHandlers().length;

    assertThat(failures(Discreet.class)).isEmpty();

    assertThat(root.getLevel()).isEqualTo(before);
    assertThat(root.getHandlers()).hasSize(handlers);
  }

  @Test
  void generatedSecrets_all_containMarker() {
    try (SophosCentralSimulator sophos = SophosCentralSimulator.start();
        StackOneSimulator stackOne = StackOneSimulator.start()) {
      SimulatedCredential credential = sophos.tenantCredential();
      SimulatedCredential changed = sophos.credentials().changeSecret(credential.clientId());
      assertThat(
              Stream.of(
                  credential.revealSecret(), changed.revealSecret(), stackOne.apiKey().reveal()))
          .doesNotHaveDuplicates()
          .allMatch(SecretMarker::isIn);
    }
  }

  private static List<String> failures(Class<?> type) {
    return EngineTestKit.engine("junit-jupiter")
        .selectors(selectClass(type))
        .execute()
        .allEvents()
        .failed()
        .map(SecretWatchTest::message)
        .toList();
  }

  private static String message(Event failed) {
    return failed
        .getRequiredPayload(TestExecutionResult.class)
        .getThrowable()
        .map(Throwable::getMessage)
        .orElse("");
  }

  private static void log(Level level, String text, Object... parameters) {
    Logger.getLogger("talkative").log(level, text, parameters);
  }

  private static String secret() {
    try (SophosCentralSimulator sophos = SophosCentralSimulator.start()) {
      return sophos.tenantCredential().revealSecret();
    }
  }

  @ExtendWith(SecretWatch.class)
  static class InClear {
    @Test
    void talks() {
      log(Level.FINEST, "the secret is " + secret());
    }
  }

  @ExtendWith(SecretWatch.class)
  static class InBase64 {
    @Test
    void talks() {
      String header = Base64.getEncoder().encodeToString(("id:" + secret()).getBytes(UTF_8));
      log(Level.FINE, "Authorization: Basic " + header);
    }
  }

  @ExtendWith(SecretWatch.class)
  static class AsParameter {
    @Test
    void talks() {
      log(Level.INFO, "the secret is {0}", secret());
    }
  }

  @ExtendWith(SecretWatch.class)
  static class InAnException {
    @Test
    void talks() {
      Logger.getLogger("talkative").log(Level.FINER, "failed", new IllegalStateException(secret()));
    }
  }

  @ExtendWith(SecretWatch.class)
  static class Discreet {
    @Test
    void talks() {
      log(Level.FINEST, "the secret is " + secret().length() + " letters long");
    }
  }
}
