package dev.connectorsdk.examples.doctor;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.util.Base64;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** What is set in place of a value: references, placeholders, encodings, and what surrounds it. */
final class PastedValueCases {
  private static final String ID = "SOPHOS_CLIENT_ID";
  private static final String SECRET = "SOPHOS_CLIENT_SECRET";
  private static final String KEY = "STACKONE_API_KEY";

  private PastedValueCases() {}

  static Stream<FaultCase> all() {
    return Stream.of(references(), encodings(), surroundings(), characters())
        .flatMap(cases -> cases);
  }

  private static Stream<FaultCase> references() {
    return Stream.of(
        value("variable of a shell", SECRET, "${SOPHOS_CLIENT_SECRET}")
            .says("SOPHOS_CLIENT_SECRET is a variable that nothing has replaced", "single quotes"),
        value("variable without braces", KEY, "$STACKONE_API_KEY").says("nothing has replaced"),
        value("variable of Windows", ID, "%SOPHOS_CLIENT_ID%").says("nothing has replaced"),
        value("variable of a template", SECRET, "{{ sophos.secret }}").says("nothing has replaced"),
        value("command of a shell", SECRET, "$(cat /run/secrets/sophos)")
            .says("nothing has replaced"),
        value("placeholder in brackets", ID, "<your client id>").says("placeholder of an example"),
        value("placeholder in words", SECRET, "your-client-secret").says("placeholder"),
        value("placeholder that was to be changed", SECRET, "changeme").says("placeholder"),
        value("reference to 1Password", SECRET, "op://team/sophos/secret")
            .says("reference to a vault", "through the vault's tool"),
        value("name of a secret of AWS", KEY, "arn:aws:secretsmanager:eu-west-1:1:secret:key")
            .says("reference to a vault"),
        value("path of a file", SECRET, "/run/secrets/sophos_client_secret")
            .says("is the path of a file", "Set the content of the file"),
        value("URL of a file", KEY, "file:///etc/stackone.key").says("is the path of a file"),
        value("URL of the console", ID, "https://central.sophos.com/manage/config")
            .says("is a URL"),
        value("word of a program without a value", SECRET, "null").says("\"no value\"", "reads it"),
        value("word of Python", KEY, "None").says("\"no value\""));
  }

  private static Stream<FaultCase> encodings() {
    return Stream.of(
        edited("URL-encoded secret", SECRET, text -> URLEncoder.encode(text + "+/=", UTF_8))
            .says("is URL-encoded", "%2B is +"),
        edited("URL-encoded key", KEY, text -> text + "%3D%3D").says("is URL-encoded"),
        edited("secret that a Kubernetes Secret encoded twice", SECRET, PastedValueCases::base64)
            .says("is encoded as Base64", "stringData"),
        edited("id in Base64", ID, text -> base64(text + "\n")).says("is encoded as Base64"),
        edited("secret with an entity of HTML", SECRET, text -> text + "&amp;x")
            .says("escaped for HTML"),
        edited("secret with an escape of JSON", SECRET, text -> text + "\\u002b").says("JSON"),
        edited("id without hyphens", ID, text -> text.replace("-", ""))
            .says("its hyphens are missing"),
        edited("masked key", KEY, text -> text.substring(0, 8) + "********")
            .says("is masked or shortened", "copy button"),
        edited("shortened secret", SECRET, text -> text.substring(0, 12) + "\u2026")
            .says("is masked or shortened"));
  }

  private static Stream<FaultCase> surroundings() {
    return Stream.of(
        edited("line of a file", SECRET, text -> "SOPHOS_CLIENT_SECRET=" + text)
            .says("contains the name of a variable", "follows the equals sign"),
        edited("line of a script", KEY, text -> "export STACKONE_API_KEY=" + text)
            .says("contains the name of a variable"),
        edited("JSON document", SECRET, text -> "{\"client_secret\":\"" + text + "\"}")
            .says("is a JSON text"),
        edited("id in braces", ID, text -> "{" + text + "}").says("is in brackets"),
        edited("secret as a header", SECRET, text -> "Bearer " + text).says("is an HTTP header"),
        value("token in place of the secret", SECRET, "eyJhbGciOiJub25lIn0.eyJzdWIiOiIxIn0.c2ln")
            .says("is a token (JWT)"),
        value("certificate in place of the secret", SECRET, "-----BEGIN CERTIFICATE-----\nMII")
            .says("is a PEM file"),
        edited("secret that was pasted twice", SECRET, text -> text + text)
            .says("the same text twice"),
        edited("secret with a comma", SECRET, text -> text + ",").says("ends with a comma"),
        edited("key with a comment", KEY, text -> text + " # production").says("by a comment"),
        edited("id with a quotation mark at its end", ID, text -> text + "\"").says("is in quotes"),
        edited("key without its last part", KEY, text -> text.substring(0, text.lastIndexOf('.')))
            .says("does not have the format v1.", "incomplete"),
        FaultCase.of(
                "API key in place of the secret",
                FaultCase.variables(variables -> copy(variables, KEY, SECRET, "0")),
                "sophos.form")
            .says("SOPHOS_CLIENT_SECRET has the format of a StackOne API key"),
        FaultCase.of(
                "id in place of the secret",
                FaultCase.variables(variables -> copy(variables, ID, SECRET, "")),
                "variables.different")
            .says("SOPHOS_CLIENT_SECRET has the same value as SOPHOS_CLIENT_ID"));
  }

  private static Stream<FaultCase> characters() {
    return Stream.of(
        edited("blank after the id", ID, text -> text + " ")
            .says("SOPHOS_CLIENT_ID has a blank as character 37 of 37", "white space"),
        edited("no-break space before the id", ID, text -> "\u00a0" + text)
            .says("a no-break space as character 1 of 37"),
        edited("byte order mark before the secret", SECRET, text -> "\ufeff" + text)
            .says("a byte order mark as character 1"),
        edited("zero-width space in the secret", SECRET, text -> insert(text, "\u200b"))
            .says("a zero-width space as character 4"),
        edited("typographic dash in the id", ID, text -> text.replaceFirst("-", "\u2013"))
            .says("a typographic dash as character 9"),
        edited("Cyrillic letter in the key", KEY, text -> insert(text, "\u0430"))
            .says("a non-ASCII letter as character 4"),
        edited("tab after the key", KEY, text -> text + "\t").says("a tab as character"),
        edited("line break in the secret", SECRET, text -> insert(text, "\r\n"))
            .says("a carriage return as character 4"),
        edited("line end after each of them", SECRET, text -> text + "\r\n", "").says());
  }

  private static String insert(String text, String character) {
    return text.substring(0, 3) + character + text.substring(3);
  }

  private static String base64(String text) {
    return Base64.getEncoder().encodeToString(text.getBytes(UTF_8));
  }

  private static void copy(Map<String, String> variables, String from, String to, String end) {
    variables.put(to, variables.getOrDefault(from, "") + end);
  }

  private static FaultCase value(String name, String variable, String value) {
    return edited(name, variable, text -> value);
  }

  private static FaultCase edited(String name, String variable, Function<String, String> edit) {
    return edited(name, variable, edit, variable.equals(KEY) ? "stackone.form" : "sophos.form");
  }

  private static FaultCase edited(
      String name, String variable, Function<String, String> edit, String failing) {
    return FaultCase.of(
        name,
        FaultCase.variables(
            variables -> variables.computeIfPresent(variable, (n, text) -> edit.apply(text))),
        failing);
  }
}
