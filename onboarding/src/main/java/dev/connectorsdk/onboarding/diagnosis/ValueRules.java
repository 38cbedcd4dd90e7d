package dev.connectorsdk.onboarding.diagnosis;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.connectorsdk.core.internal.config.CharacterKind;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Recognizes what is often set in place of a secret, a key or an id, by its form alone. A value is
 * never part of a result.
 *
 * @param matches whether a value has this form
 * @param evidence what it is, following the name of the variable
 * @param advice what to do
 */
record ValueRules(Predicate<String> matches, String evidence, String advice) {
  private static final String THE_VALUE = "Set the value itself.";
  private static final String QUOTES = "\"'`\u201c\u201d\u2018\u2019";
  private static final int SHORTEST_ENCODED = 16;

  private static final List<ValueRules> ALL =
      List.of(
          of(
              "\\$\\{.*}|\\$\\(.*\\)|\\$[A-Za-z_]\\w*|%[A-Za-z_]\\w*%|[{#]\\{.*}}?",
              "is a variable that nothing has replaced",
              "No variable is replaced in single quotes, in most .env files and in service units. "
                  + THE_VALUE),
          of(
              "<.*>|(?i)(your|my|enter|insert|replace|paste|the)[ _-].*|change[ _-]?me|x{3,}|todo"
                  + "|secret|password|placeholder|example",
              "is the placeholder of an example",
              "Copy the value from the console where it was created."),
          new ValueRules(
              value -> Pattern.compile("[*\u2022\u25cf]{3,}|\u2026|\\.{3}").matcher(value).find(),
              "is masked or shortened",
              "Its characters were hidden where it was copied: use the copy button of the console, or"
                  + " create a new one if it is not shown again."),
          of(
              "(?i)null|undefined|none|nil|nan|true|false|n/a|-",
              "is a word for \"no value\"",
              "The program that sets the variable had no value for it: check where it reads it from."),
          of(
              "(?i)(op|vault|secret|secretref|keyvault|awssm|gcpsm|ref\\+\\w+)://?.*|arn:aws:.*|ssm:.*"
                  + "|projects/.*/secrets/.*|vault:.*|@Microsoft\\.KeyVault.*|ENC\\(.*\\)",
              "is a reference to a vault that nothing has resolved",
              "Start the program through the vault's tool, or set the value itself."),
          of("-----BEGIN .*", "is a PEM file", "Neither service uses certificates. " + THE_VALUE),
          of("(?i)https?://.*", "is a URL", THE_VALUE),
          of(
              "(?i)file:.*|@?(/|\\./|\\.\\./|~/|[a-z]:\\\\).*",
              "is the path of a file",
              "Set the content of the file, and not its path."),
          of(
              "(?i)(export |set |\\$env:)?\\s*(SOPHOS|STACKONE)_\\w+\\s*[=:].*",
              "contains the name of a variable too",
              "Set only what follows the equals sign."),
          of(
              "[{\\[]\\s*\".*[}\\]]",
              "is a JSON text",
              "Set only the value of the one property, without its quotes."),
          of("\\{.*}|\\[.*]|\\(.*\\)", "is in brackets", "Set it without them."),
          of(
              "(?i)(bearer|basic|token)\\s+.*|(authorization|x-api-key):.*",
              "is an HTTP header",
              "Set only the value: the client creates the header."),
          of(
              "ey[\\w-]{8,}\\.[\\w-]+\\.[\\w-]*",
              "is a token (JWT), and not what tokens are requested with",
              "A token expires after an hour. " + THE_VALUE),
          new ValueRules(
              value ->
                  Pattern.compile("%(2[0-9A-Fa-f]|3[A-Fa-f]|40|5[BbDd])").matcher(value).find(),
              "is URL-encoded",
              "Decode it (%2B is +, %2F is /, %3D is =): the client encodes it."),
          new ValueRules(
              value ->
                  Pattern.compile("&(amp|lt|gt|quot|#\\d+|#x\\w+);|\\\\u00").matcher(value).find(),
              "has characters that are escaped for HTML or JSON",
              "Replace the escapes by their characters."),
          new ValueRules(
              ValueRules::isTwice, "contains the same text twice", "Set it again, once."),
          new ValueRules(
              ValueRules::isEncoded,
              "is encoded as Base64",
              "Decode it. In a Kubernetes Secret, \"data\" is decoded once: a value that was encoded"
                  + " before stays encoded, so use \"stringData\"."),
          of(".*[,;]", "ends with a comma or semicolon", "Set it without what follows it."),
          of(".*\\s(#|//|--).*", "is followed by a comment", "Remove the comment from the line."));

  private static ValueRules of(String pattern, String evidence, String advice) {
    Pattern compiled = Pattern.compile(pattern, Pattern.DOTALL);
    return new ValueRules(value -> compiled.matcher(value).matches(), evidence, advice);
  }

  /** Returns the problem of a value, empty if its form shows none. */
  static Optional<CheckResult> problem(String name, String value) {
    if (value.isBlank()) {
      return Optional.of(CheckResult.failed(name + " is blank.", "Set it."));
    }
    String bare = value.strip();
    if (QUOTES.indexOf(bare.charAt(0)) >= 0
        || QUOTES.indexOf(bare.charAt(bare.length() - 1)) >= 0) {
      return Optional.of(
          CheckResult.failed(
              name + " is in quotes.",
              "Set it without them: in an .env file or a service unit they are often part of the"
                  + " value."));
    }
    return ALL.stream()
        .filter(rule -> rule.matches().test(bare))
        .findFirst()
        .map(rule -> CheckResult.failed(name + " " + rule.evidence() + ".", rule.advice()))
        .or(() -> character(name, value));
  }

  private static Optional<CheckResult> character(String name, String value) {
    int position = 0;
    for (int i = 0; i < value.length(); i += Character.charCount(value.codePointAt(i))) {
      position++;
      int character = value.codePointAt(i);
      if (character <= ' ' || character > '~') {
        return Optional.of(
            CheckResult.failed(
                name
                    + " has "
                    + CharacterKind.of(character)
                    + " as character "
                    + position
                    + " of "
                    + value.codePointCount(0, value.length())
                    + ".",
                "Copy it again, without line breaks, white space and formatting: they often come"
                    + " from a file, a document or a chat."));
      }
    }
    return Optional.empty();
  }

  private static boolean isTwice(String value) {
    int half = value.length() / 2;
    return value.length() % 2 == 0
        && half >= SHORTEST_ENCODED / 2
        && value.startsWith(value.substring(half))
        && value.chars().distinct().count() > 2;
  }

  /** What decodes to nothing but printable characters was a text before. */
  private static boolean isEncoded(String value) {
    if (value.length() < SHORTEST_ENCODED) {
      return false;
    }
    try {
      String text = new String(Base64.getDecoder().decode(value), UTF_8).strip();
      return text.chars().allMatch(c -> c >= ' ' && c <= '~');
    } catch (IllegalArgumentException e) {
      return false;
    }
  }
}
