package dev.connectorsdk.stackone.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.connectorsdk.core.credential.Secret;
import dev.connectorsdk.core.error.NotSentException;
import dev.connectorsdk.stackone.fixture.ScriptedStackOne;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Validation of arguments against an action's input schema. */
class ArgumentCheckTest {
  private static final String SECRET = "hunter2";

  private final ScriptedStackOne stackOne = new ScriptedStackOne();

  @AfterEach
  void close() {
    stackOne.close();
  }

  private ScriptedStackOne metadata(String details) {
    return stackOne.json(
        "{\"data\":[{\"actions\":[{\"id\":\"sophos_act\",\"action_details\":" + details + "}]}]}");
  }

  private ScriptedStackOne pin(String schema) {
    return metadata(
        "{\"parameters\":{\"type\":\"object\",\"properties\":{\"body\":{\"type\":\"object\","
            + "\"properties\":{\"pin\":"
            + schema
            + "},\"required\":[\"pin\"],\"additionalProperties\":false}},"
            + "\"required\":[\"body\"]}}");
  }

  private List<ArgumentViolation> check(UnaryOperator<ActionCall.Builder> arguments) {
    return stackOne.client().account("a1").actions().check("sophos_act", arguments);
  }

  @Test
  void check_validArguments_noViolation() {
    pin("{\"type\":\"string\",\"minLength\":4}");

    assertThat(check(call -> call.putBody("pin", Secret.of(SECRET)))).isEmpty();
  }

  @Test
  void check_invalidArguments_locationAndRule() {
    pin("{\"type\":\"integer\"}");

    assertThat(check(call -> call.putBody("pin", "x").putBody("more/~", 1)))
        .extracting(ArgumentViolation::location, ArgumentViolation::toString)
        .contains(tuple("/body/pin", "/body/pin must be [integer], but is [string]"))
        .anySatisfy(tuple -> assertThat(tuple.toString()).contains("/body/more~1~0"));
    assertThat(check(call -> call)).hasToString("[The arguments must have [body]]");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"type\":\"integer\"}",
        "{\"maxLength\":2}",
        "{\"minLength\":20}",
        "{\"pattern\":\"^[0-9]+$\"}",
        "{\"const\":\"other\"}",
        "{\"enum\":[\"a\",1,null]}",
        "{\"format\":\"uuid\"}",
        "{\"not\":{\"type\":\"string\"}}",
        "{\"anyOf\":[{\"maxLength\":1},{\"pattern\":\"^x\"}]}",
        "{\"oneOf\":[{\"const\":\"a\"},{\"enum\":[\"b\"]}]}",
        "{\"allOf\":[{\"maxLength\":1}]}",
        "{\"$ref\":\"https://schemas.example/pin.json\"}",
        "false"
      })
  void check_secretArgument_notInViolation(String schema) {
    pin(schema);

    List<ArgumentViolation> violations = check(call -> call.putBody("pin", Secret.of(SECRET)));

    if (!schema.contains("format")) {
      assertThat(violations).isNotEmpty();
    }
    assertThat(violations.toString()).doesNotContain(SECRET);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"minimum\":8}|minimum",
        "{\"exclusiveMinimum\":7}|exclusiveMinimum",
        "{\"maximum\":6}|maximum",
        "{\"multipleOf\":2}|multipleOf"
      })
  void check_numberOutOfBounds_violation(String schema, String rule) {
    pin(schema);

    assertThat(check(call -> call.putBody("pin", 7)))
        .extracting(ArgumentViolation::rule)
        .containsExactly(rule);
  }

  @Test
  void check_wholeNumber_isInteger() {
    pin("{\"type\":\"integer\"}");

    assertThat(check(call -> call.putBody("pin", 7.0))).isEmpty();
    assertThat(check(call -> call.putBody("pin", 7.5))).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"$ref", "$dynamicRef", "$schema"})
  void check_externalReference_notFetched(String keyword) {
    try (ScriptedStackOne elsewhere = new ScriptedStackOne()) {
      elsewhere.json("{}");
      String url = elsewhere.url() + "pin.json";
      pin("{\"" + keyword + "\":\"" + url + "\"}");

      try {
        check(call -> call.putBody("pin", Secret.of(SECRET)));
      } catch (NotSentException cannotBeChecked) {
        assertThat(cannotBeChecked).hasMessageNotContaining(SECRET);
      }

      assertThat(elsewhere.requests()).isZero();
    }
  }

  @Test
  void checkedRun_validArguments_sent() {
    pin("{\"type\":\"string\"}").json("{\"data\":1}");

    stackOne
        .client()
        .account("a1")
        .actions()
        .run("sophos_act", call -> call.putBody("pin", "x").checked(true));

    stackOne.take();
    assertThat(ScriptedStackOne.body(stackOne.take()))
        .isEqualTo("{\"action\":\"sophos_act\",\"body\":{\"pin\":\"x\"}}");
  }

  @Test
  void checkedRun_violation_notSent() {
    pin("{\"maxLength\":2}").json("{\"data\":1}");

    assertThatThrownBy(
            () ->
                stackOne
                    .client()
                    .account("a1")
                    .actions()
                    .run(
                        "sophos_act", call -> call.putBody("pin", Secret.of(SECRET)).checked(true)))
        .isInstanceOf(NotSentException.class)
        .hasMessageContaining("/body/pin must have 2 or fewer characters")
        .hasMessageContaining("checked(true)")
        .hasMessageNotContaining(SECRET);
    assertThat(stackOne.requests()).isEqualTo(1);
  }

  @Test
  void run_notChecked_catalogNotRead() {
    stackOne.json("{\"data\":1}");

    stackOne.client().account("a1").actions().run("sophos_act");

    assertThat(stackOne.requests()).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"{}", "null", "{\"parameters\":7}", "{\"parameters\":{\"a\":1}}"})
  void check_noSchema_throws(String details) {
    metadata(details);

    assertThatThrownBy(() -> check(call -> call))
        .isInstanceOf(NotSentException.class)
        .hasMessageContaining("no input schema");
  }

  @Test
  void check_formerSchemaName_used() {
    stackOne.json(
        "{\"data\":[{\"actions\":[{\"id\":\"sophos_act\",\"operation_details\":{\"input_schema\":"
            + "{\"properties\":{\"query\":{\"required\":[\"n\"]}},\"required\":[\"query\"]}}}]}]}");

    assertThat(check(call -> call)).hasSize(1);
    assertThat(check(call -> call.putQuery("n", 1))).isEmpty();
  }
}
