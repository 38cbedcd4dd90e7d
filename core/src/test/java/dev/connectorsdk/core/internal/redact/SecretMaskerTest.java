package dev.connectorsdk.core.internal.redact;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.connectorsdk.core.credential.Secret;
import java.net.URLEncoder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts that repeat a secret in some encoding. */
class SecretMaskerTest {
  private static final String KEY = "v1.eu.ABC/DEF\"GH+IJ&KL=MN\\OP~é%41";
  private static final String BEFORE = "Refused the key <";
  private static final String AFTER = "> of request 4711.";

  static Stream<Arguments> encodings() {
    List<Arguments> cases = new ArrayList<>();
    cases.add(Arguments.of("clear", KEY));
    cases.add(Arguments.of("upper case", KEY.toUpperCase(Locale.ROOT)));
    cases.add(Arguments.of("wrapped", wrap(KEY, 9)));
    urls(cases);
    json(cases);
    html(cases);
    transfers(cases);
    return cases.stream();
  }

  private static void urls(List<Arguments> cases) {
    String url = URLEncoder.encode(KEY, UTF_8);
    cases.add(Arguments.of("URL", url));
    cases.add(Arguments.of("URL, lower case", lowerEscapes(url)));
    cases.add(Arguments.of("URL, in part", KEY.replace("%", "%25").replace("+", "%2b")));
    cases.add(Arguments.of("URL, every byte", everyByte("%%%02x")));
    cases.add(Arguments.of("URL, twice", URLEncoder.encode(url, UTF_8)));
    cases.add(Arguments.of("URL, twice, lower case", lowerEscapes(URLEncoder.encode(url, UTF_8))));
    cases.add(Arguments.of("URL, every byte, twice", everyByte("%%25%02X")));
    cases.add(Arguments.of("URL, in Base64", base64(url)));
    cases.add(
        Arguments.of("escape()", everyCharacter(c -> String.format(Locale.ROOT, "%%u%04X", c))));
  }

  private static void json(List<Arguments> cases) {
    String json = KEY.replace("\\", "\\\\").replace("\"", "\\\"");
    cases.add(Arguments.of("JSON", json));
    cases.add(Arguments.of("JSON, slash", json.replace("/", "\\/")));
    cases.add(Arguments.of("JSON in JSON", json.replace("\\", "\\\\").replace("\"", "\\\"")));
    cases.add(Arguments.of("JSON, one", json.replace("+", "\\u002B")));
    cases.add(
        Arguments.of("JSON, all", everyCharacter(c -> String.format(Locale.ROOT, "\\u%04x", c))));
    cases.add(
        Arguments.of(
            "JSON, mixed",
            everyCharacter(
                c -> c % 2 == 0 ? String.format(Locale.ROOT, "\\u%04X", c) : escape(c))));
    cases.add(
        Arguments.of(
            "JavaScript",
            everyCharacter(c -> c < 128 ? String.format(Locale.ROOT, "\\x%02X", c) : "\\u{E9}")));
    cases.add(Arguments.of("octal", KEY.replace("\\", "\\\\").replace("+", "\\053")));
    cases.add(
        Arguments.of("JSON in Base64", base64("{\"key\":\"" + json.replace("/", "\\/") + "\"}")));
  }

  private static void html(List<Arguments> cases) {
    cases.add(Arguments.of("HTML", KEY.replace("&", "&amp;").replace("\"", "&quot;")));
    cases.add(
        Arguments.of(
            "HTML, names",
            KEY.replace("&", "&amp;")
                .replace("+", "&plus;")
                .replace("/", "&sol;")
                .replace("=", "&equals;")));
    cases.add(Arguments.of("HTML, decimal", everyCharacter(c -> "&#" + c + ";")));
    cases.add(
        Arguments.of(
            "HTML, hexadecimal", everyCharacter(c -> String.format(Locale.ROOT, "&#x%X;", c))));
    cases.add(
        Arguments.of(
            "HTML, padded", everyCharacter(c -> String.format(Locale.ROOT, "&#X%06x;", c))));
    cases.add(
        Arguments.of("HTML of HTML", KEY.replace("&", "&amp;amp;").replace("+", "&amp;#43;")));
  }

  private static void transfers(List<Arguments> cases) {
    for (String id : List.of("", "i", "id", "id:", "7f0c:")) {
      cases.add(Arguments.of("Base64 after " + id, base64(id + KEY)));
      cases.add(Arguments.of("Base64url after " + id, url64(id + KEY + ":")));
    }
    cases.add(Arguments.of("Basic header in JSON", escaped64("i:" + KEY)));
    cases.add(Arguments.of("Base64 in Base64", base64(base64("id:" + KEY))));
    cases.add(Arguments.of("Base64 in a URL", URLEncoder.encode(base64("??>" + KEY), UTF_8)));
    cases.add(Arguments.of("Base64 after a slash", "path/" + base64("x" + KEY)));
    cases.add(Arguments.of("MIME", wrap(base64("id:" + KEY), 16)));
    cases.add(Arguments.of("MIME in JSON", wrap(base64(KEY), 11).replace("\r\n", "\\r\\n")));
    String hex = HexFormat.of().formatHex(KEY.getBytes(UTF_8));
    cases.add(Arguments.of("hex", hex));
    cases.add(Arguments.of("hex, upper case", hex.toUpperCase(Locale.ROOT)));
    cases.add(Arguments.of("hex, odd", "a" + hex));
    cases.add(Arguments.of("hex, blanks", everyByte("%02x ")));
    cases.add(Arguments.of("hex, colons", everyByte("%02X:")));
    cases.add(Arguments.of("hex, 0x", everyByte("0x%02x, ")));
    cases.add(Arguments.of("bytes", Arrays.toString(KEY.getBytes(UTF_8))));
    cases.add(Arguments.of("quoted-printable", everyByte("=%02X")));
    cases.add(Arguments.of("quoted-printable, in part", quoted()));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("encodings")
  void secret_inAnyEncoding_isMasked(String name, String echo) {
    String masked = SecretMasker.mask(BEFORE + echo + AFTER, List.of(Secret.of(KEY)));

    assertThat(masked).startsWith(BEFORE).endsWith(AFTER).contains("***");
    assertThat(masked.replaceAll("[^a-zA-Z0-9]", "")).hasSizeLessThan(60);
    assertThat(longestShared(masked.substring(BEFORE.length()), echo)).isLessThan(12);
  }

  @Test
  void secretWithoutItsEnd_asTheWholeText_isMasked() {
    String beginning = KEY.substring(0, KEY.length() * 4 / 5);

    assertThat(SecretMasker.mask(beginning, List.of(Secret.of(KEY)))).isEqualTo("***");
  }

  @Test
  void secret_inUtf16_isMasked() {
    String key = "v1.eu.ABC/DEF+GH";
    String encoded = Base64.getEncoder().encodeToString(key.getBytes(UTF_16LE));
    String misread = key.chars().mapToObj(c -> (char) c + "\0").collect(Collectors.joining());

    assertThat(SecretMasker.mask("no " + encoded + ", " + misread + ".", List.of(Secret.of(key))))
        .matches("no \\*\\*\\*A?=*, \\*\\*\\*\0\\.");
  }

  @Test
  void secret_anySubsetEscapedInAnyWay_isMasked() {
    Random random = new Random(14);
    for (int i = 0; i < 300; i++) {
      String echo =
          everyCharacter(
              c ->
                  switch (random.nextInt(6)) {
                    case 0 -> String.format(Locale.ROOT, "\\u%04x", c);
                    case 1 -> String.format(Locale.ROOT, "&#x%x;", c);
                    case 2 -> URLEncoder.encode(Character.toString(c), UTF_8);
                    default -> escape(c);
                  });

      assertThat(SecretMasker.mask("no " + echo + ".", List.of(Secret.of(KEY))))
          .as(echo)
          .isEqualTo("no ***.");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"hush", "a+b/c", "p w"})
  void shortSecret_inClearAndEscaped_isMasked(String secret) {
    String escaped = secret.replace("+", "\\u002b").replace("/", "\\/").replace(" ", "%20");

    assertThat(SecretMasker.mask("no " + secret + " or " + escaped, List.of(Secret.of(secret))))
        .isEqualTo("no *** or ***");
  }

  @Test
  void secretWithoutItsEnd_longPart_isMasked() {
    assertThat(
            SecretMasker.mask(
                "no v1.eu.ABCDEFGHIJKLMNOPQR...", List.of(Secret.of("v1.eu.ABCDEFGHIJKLMNOPQRST"))))
        .isEqualTo("no ***...");
  }

  @Test
  void otherText_withManyEscapes_isUnchanged() {
    String text =
        "{\"a\":\"\\u00e9 & %41 =3D &amp; +\",\"b\":[1,2,118],\"c\":\"aGVsbG8gd29ybGQ=\"}\r\n 7f0c";

    assertThat(SecretMasker.mask(text, List.of(Secret.of(KEY), Secret.of("hush")))).isEqualTo(text);
  }

  @Test
  void severalSecrets_eachInItsEncoding_areMasked() {
    assertThat(
            SecretMasker.mask(
                "key=first%2Fsecret token=c2Vjb25kIHNlY3JldA==",
                List.of(Secret.of("first/secret"), Secret.of("second secret"))))
        .isEqualTo("key=*** token=***==");
  }

  @Test
  void longText_ofNothingButAlmostTheSecret_isBounded() {
    String almost = "A".repeat(400);
    String text = "A".repeat(399).concat("B").repeat(20_000);

    assertThat(SecretMasker.mask(text, List.of(Secret.of(almost)))).hasSizeLessThan(128 * 1024);
  }

  private static String everyByte(String format) {
    StringBuilder text = new StringBuilder();
    for (byte b : KEY.getBytes(UTF_8)) {
      text.append(String.format(Locale.ROOT, format, b & 0xff));
    }
    return text.toString();
  }

  private static String everyCharacter(IntFunction<String> escape) {
    return KEY.chars().mapToObj(escape).collect(Collectors.joining());
  }

  /** A character that is escaped only where each of the formats requires it. */
  private static String escape(int c) {
    return switch (c) {
      case '\\' -> "\\\\";
      case '%' -> "%25";
      case '&' -> "&amp;";
      default -> Character.toString(c);
    };
  }

  private static String quoted() {
    return wrap(KEY, 12).replace("=", "=3D").replace("é", "=C3=A9").replace("\r\n", "=\r\n");
  }

  private static String lowerEscapes(String url) {
    return java.util.regex.Pattern.compile("%..")
        .matcher(url)
        .replaceAll(found -> found.group().toLowerCase(Locale.ROOT));
  }

  private static String base64(String text) {
    return Base64.getEncoder().encodeToString(text.getBytes(UTF_8));
  }

  /** Base64 with each character that is not a letter or digit as an escape of JSON. */
  private static String escaped64(String text) {
    return base64(text).replace("+", "\\u002b").replace("/", "\\/").replace("=", "\\u003D");
  }

  private static String url64(String text) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(UTF_8));
  }

  private static String wrap(String text, int width) {
    return String.join("\r\n", text.split("(?<=\\G.{" + width + "})"));
  }

  private static int longestShared(String masked, String echo) {
    int longest = 0;
    for (int start = 0; start < echo.length(); start++) {
      while (start + longest < echo.length()
          && masked.contains(echo.substring(start, start + longest + 1))) {
        longest++;
      }
    }
    return longest;
  }
}
