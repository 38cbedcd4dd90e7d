package dev.connectorsdk.examples.doctor;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Base64;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Faults of the environment variables. */
final class VariableCases {
  private static final String ID = "SOPHOS_CLIENT_ID";
  private static final String SECRET = "SOPHOS_CLIENT_SECRET";
  private static final String KEY = "STACKONE_API_KEY";

  private VariableCases() {}

  static Stream<FaultCase> all() {
    return Stream.of(
        renamed("name without an underscore", ID, "SOPHOS_CLIENTID"),
        renamed("name with a trailing blank", KEY, "STACKONE_API_KEY "),
        renamed("name with a typo", SECRET, "SOPHOS_CLIENT_SECERT"),
        FaultCase.of(
                "variable missing",
                FaultCase.variables(variables -> variables.remove(KEY)),
                "variables.names")
            .says("STACKONE_API_KEY", "Set STACKONE_API_KEY"),
        FaultCase.of(
                "swapped id and secret", FaultCase.variables(VariableCases::swap), "sophos.form")
            .says("format of a client id", "Swap"),
        edited("truncated id", ID, text -> text.substring(0, 30), "sophos.form")
            .says("is not a UUID", "Copy"),
        edited("quotes around the id", ID, text -> '"' + text + '"', "sophos.form")
            .says("SOPHOS_CLIENT_ID is in quotes"),
        edited("blank before the secret", SECRET, text -> " " + text, "sophos.form")
            .says("a blank as character 1"),
        edited("key encoded by hand", KEY, text -> encoded(text + ":"), "stackone.form")
            .says("encoded", "Set the key itself"),
        edited("key encoded without colon", KEY, VariableCases::encoded, "stackone.form")
            .says("without the colon"),
        edited("key as a header", KEY, text -> "Basic " + encoded(text + ":"), "stackone.form")
            .says("encoded"),
        edited("colon after the key", KEY, text -> text + ":", "stackone.form")
            .says("ends with a colon"),
        FaultCase.of(
                "Sophos secret instead of the API key",
                FaultCase.variables(variables -> variables.put(KEY, variables.get(SECRET))),
                "variables.different")
            .andFailing("stackone.form")
            .says("STACKONE_API_KEY has the same value as SOPHOS_CLIENT_SECRET"),
        edited("key of another service", KEY, text -> "sk-" + "0".repeat(40), "stackone.form")
            .says("does not have the format v1."));
  }

  private static FaultCase renamed(String name, String right, String wrong) {
    return FaultCase.of(
            name,
            FaultCase.variables(variables -> variables.put(wrong, variables.remove(right))),
            "variables.names")
        .says("Not set, or blank: " + right, "Rename \"" + wrong + "\" to " + right);
  }

  private static FaultCase edited(
      String name, String variable, UnaryOperator<String> edit, String failing) {
    return FaultCase.of(
        name,
        FaultCase.variables(
            variables -> variables.computeIfPresent(variable, (n, v) -> edit.apply(v))),
        failing);
  }

  private static void swap(Map<String, String> variables) {
    String id = variables.get(ID);
    variables.put(ID, variables.get(SECRET));
    variables.put(SECRET, id);
  }

  private static String encoded(String text) {
    return Base64.getEncoder().encodeToString(text.getBytes(UTF_8));
  }
}
