package dev.connectorsdk.testkit.http;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.Base64;
import java.util.HexFormat;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Decodes a text in all ways in which a log or a request may contain ASCII characters: the escapes
 * of JSON, JavaScript, URLs and HTML, quoted-printable, Base64, hexadecimal and lists of bytes,
 * also inside each other.
 */
final class DecodedForms {
  private static final int MAX_ROUNDS = 4;
  private static final int MAX_DEPTH = 2;

  /** Groups 1 to 4 are hexadecimal, group 5 is decimal, group 6 is the character itself. */
  private static final Pattern ESCAPE =
      Pattern.compile(
          "(?:\\\\[uU]|%u)(?:0000)?([0-9a-fA-F]{4})"
              + "|\\\\u\\{([0-9a-fA-F]{1,6})\\}"
              + "|(?:\\\\x|%)([0-9a-fA-F]{2})"
              + "|&#[xX]0*([0-9a-fA-F]{1,4});?"
              + "|&#0*(\\d{1,4});?"
              + "|\\\\[rn]|[\\r\\n]+[ \\t]*"
              + "|\\\\(.)");

  private static final Pattern QUOTED = Pattern.compile("=([0-9a-fA-F]{2})|=[\\r\\n]+");
  private static final Pattern BASE64 = Pattern.compile("[A-Za-z0-9+/_-]{8,}");
  private static final Pattern HEX = Pattern.compile("[0-9a-fA-F]{16,}");
  private static final Pattern SEPARATORS = Pattern.compile("0x|[ :,-]");
  private static final Pattern NO_DIGITS = Pattern.compile("[^0-9]+");

  private DecodedForms() {}

  /** Whether a word of lower-case ASCII letters and digits is in a text, in any of these forms. */
  static boolean contain(String text, String word) {
    // no form is shorter than the word
    return text.length() >= word.length()
        && of(text, MAX_DEPTH).anyMatch(form -> form.toLowerCase(Locale.ROOT).contains(word));
  }

  private static Stream<String> of(String text, int depth) {
    String unescaped = unescape(text);
    Stream<String> here = Stream.of(text, unescaped, unescape(unquote(text)));
    return depth == 0
        ? here
        : Stream.concat(here, nested(unescaped).flatMap(inner -> of(inner, depth - 1)));
  }

  private static String unescape(String text) {
    String result = text;
    for (int round = 0; round < MAX_ROUNDS; round++) {
      String next = ESCAPE.matcher(result).replaceAll(DecodedForms::character);
      if (next.equals(result)) {
        break;
      }
      result = next;
    }
    return result;
  }

  private static String character(MatchResult escape) {
    for (int group = 1; group <= 4; group++) {
      if (escape.group(group) != null) {
        return literal(Integer.parseInt(escape.group(group), 16));
      }
    }
    if (escape.group(5) != null) {
      return literal(Integer.parseInt(escape.group(5)));
    }
    return escape.group(6) == null ? "" : Matcher.quoteReplacement(escape.group(6));
  }

  private static String literal(int codePoint) {
    return Character.isValidCodePoint(codePoint)
        ? Matcher.quoteReplacement(Character.toString(codePoint))
        : "";
  }

  private static String unquote(String text) {
    return QUOTED
        .matcher(text)
        .replaceAll(
            found -> found.group(1) == null ? "" : literal(Integer.parseInt(found.group(1), 16)));
  }

  /** Each alignment of each part, since a part may follow characters of the same alphabet. */
  private static Stream<String> nested(String text) {
    Stream<String> base64 =
        BASE64
            .matcher(text)
            .results()
            .flatMap(run -> IntStream.range(0, 4).mapToObj(from -> base64(run.group(), from)));
    Stream<String> hex =
        HEX.matcher(SEPARATORS.matcher(text).replaceAll(""))
            .results()
            .flatMap(run -> Stream.of(hex(run.group(), 0), hex(run.group(), 1)));
    Stream<String> bytes = Stream.of(bytes(text));
    return Stream.of(base64, hex, bytes).flatMap(forms -> forms);
  }

  private static String base64(String run, int from) {
    int length = (run.length() - from) / 4 * 4;
    int rest = (run.length() - from) % 4;
    String whole = run.substring(from, from + length + (rest > 1 ? rest : 0));
    String standard = whole.replace('-', '+').replace('_', '/');
    return new String(Base64.getDecoder().decode(standard), ISO_8859_1);
  }

  private static String hex(String digits, int from) {
    String pairs = digits.substring(from, digits.length() - (digits.length() - from) % 2);
    return new String(HexFormat.of().parseHex(pairs), ISO_8859_1);
  }

  private static String bytes(String text) {
    StringBuilder decoded = new StringBuilder();
    for (String number : NO_DIGITS.split(text)) {
      decoded.append(
          number.length() > 3 || number.isEmpty() ? '.' : (char) Integer.parseInt(number));
    }
    return decoded.toString();
  }
}
