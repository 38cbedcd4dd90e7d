package dev.connectorsdk.core.credential;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Secrets, keys and ids as a variable, a file or a vault has them. */
class CredentialTextTest {
  private static final String ID = "0a1b2c3d-0000-4000-8000-00000000000a";

  /** Each way to pass a text, by the name that its errors have. */
  private static final Map<String, Function<String, Object>> WAYS =
      Map.of(
          "The client id", text -> ClientId.of(ID.substring(1) + text).value(),
          "The client secret", text -> ClientCredentials.of(ID, text),
          "The API key", ApiKey::of,
          "variable S cannot be used. The secret", text -> of("S", text).secret("S"),
          "variable K cannot be used. The API key", text -> of("K", text).apiKey("K"),
          "variable I cannot be used. The client id",
              text -> Environment.of(Map.of("I", text, "S", "s")).clientCredentials("I", "S"));

  private static Environment of(String name, String text) {
    return Environment.of(Map.of(name, text));
  }

  static Stream<Arguments> characters() {
    Map<String, String> kinds =
        Map.ofEntries(
            Map.entry("\n", "a line feed"),
            Map.entry("\r", "a carriage return"),
            Map.entry("\t", "a tab"),
            Map.entry("\u0000", "a null character"),
            Map.entry("\u001b", "a control character"),
            Map.entry("\u00a0", "a no-break space"),
            Map.entry("\u00ad", "a soft hyphen"),
            Map.entry("\u200b", "a zero-width space"),
            Map.entry("\u2028", "a line separator"),
            Map.entry("\u3000", "a non-ASCII space"),
            Map.entry("\u201c", "a typographic quotation mark"),
            Map.entry("\u2013", "a typographic dash"),
            Map.entry("\u00e9", "a non-ASCII letter"),
            Map.entry("\u0663", "a non-ASCII digit"),
            Map.entry("\ufeff", "a byte order mark"),
            Map.entry("\ufffd", "a replacement character"),
            Map.entry("\u202e", "an invisible format character"),
            Map.entry("\ud83d\ude00", "a non-ASCII character"));
    return WAYS.keySet().stream()
        .flatMap(
            way ->
                kinds.entrySet().stream()
                    .map(kind -> Arguments.of(way, kind.getKey(), kind.getValue())));
  }

  @ParameterizedTest(name = "{0}: {2}")
  @MethodSource("characters")
  void text_withAnotherCharacter_namesSourceKindAndPosition(
      String way, String character, String kind) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> apply(way, "ab" + character + "cd"))
        .withMessageContaining(way + " has " + kind)
        .withMessageMatching("(?s).* as character (3|38) of (5|40)\\b.*")
        .satisfies(e -> assertThat(e).message().doesNotContain("ab" + character, character + "cd"));
  }

  private static Object apply(String way, String text) {
    return WAYS.getOrDefault(way, unknown -> "").apply(text);
  }

  @ParameterizedTest
  @MethodSource("lineEnds")
  void text_withLineEndsAfterIt_isTheSameWithoutThem(String end) {
    ClientCredentials clean = ClientCredentials.of(ID, "hush-hush");

    assertThat(ClientCredentials.of(ID + end, "hush-hush" + end)).isEqualTo(clean);
    assertThat(new ClientCredentials(ClientId.of(ID + end), Secret.of("hush-hush" + end)))
        .isEqualTo(clean);
    assertThat(
            Environment.of(Map.of("ID", ID + end, "SECRET", "hush-hush" + end))
                .clientCredentials("ID", "SECRET"))
        .isEqualTo(clean);
    assertThat(ApiKey.of("v1.eu1.x" + end)).isEqualTo(ApiKey.of("v1.eu1.x"));
    assertThat(new ApiKey(Secret.of("v1.eu1.x" + end))).isEqualTo(ApiKey.of("v1.eu1.x"));
    assertThat(of("K", "v1.eu1.x" + end).apiKey("K")).isEqualTo(ApiKey.of("v1.eu1.x"));
    assertThat(of("S", "hush" + end).secret("S")).isEqualTo(Secret.of("hush"));
  }

  static Stream<String> lineEnds() {
    return Stream.of("\n", "\r\n", "\r", "\n\n", "\r\n\r\n");
  }

  @Test
  void file_withALineEnd_isReadLikeAVariable(@TempDir Path folder) throws Exception {
    Path id = Files.writeString(folder.resolve("id"), ID + "\n");
    Path secret = Files.write(folder.resolve("secret"), List.of("hush-hush"));

    CredentialSource source =
        CredentialSource.of(
            () -> {
              try {
                return ClientCredentials.of(Files.readString(id), Files.readString(secret));
              } catch (java.io.IOException e) {
                throw new java.io.UncheckedIOException(e);
              }
            });

    assertThat(source.get()).isEqualTo(ClientCredentials.of(ID, "hush-hush"));
  }

  @Test
  void secret_withABlankInIt_isAccepted() {
    assertThat(ClientCredentials.of(ID, "two words").secret()).isEqualTo(Secret.of("two words"));
  }

  static Stream<Arguments> nulls() {
    return Stream.of(
        Arguments.of("The client id", (Runnable) () -> ClientCredentials.of(none(), "s")),
        Arguments.of("The client secret", (Runnable) () -> ClientCredentials.of(ID, none())),
        Arguments.of(
            "The client id", (Runnable) () -> new ClientCredentials(none(), Secret.of("s"))),
        Arguments.of(
            "The client secret", (Runnable) () -> new ClientCredentials(ClientId.of(ID), none())),
        Arguments.of("The client id", (Runnable) () -> ClientId.of(none())),
        Arguments.of("The API key", (Runnable) () -> ApiKey.of(none())),
        Arguments.of("The API key", (Runnable) () -> new ApiKey(none())),
        Arguments.of("The secret", (Runnable) () -> Secret.of(none())));
  }

  @ParameterizedTest(name = "{index}: {0}")
  @MethodSource("nulls")
  void argument_null_isNamed(String name, Runnable call) {
    assertThatIllegalArgumentException()
        .isThrownBy(call::run)
        .withMessageStartingWith(name + " is null")
        .withMessageContaining("variable or property");
  }

  @SuppressWarnings({"NullAway", "TypeParameterUnusedInFormals"})
  private static <T> T none() {
    return null;
  }
}
