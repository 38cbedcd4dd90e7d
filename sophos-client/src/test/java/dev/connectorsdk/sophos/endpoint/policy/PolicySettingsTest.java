package dev.connectorsdk.sophos.endpoint.policy;

import static dev.connectorsdk.sophos.endpoint.policy.SettingKey.DEVICE_ENCRYPTION_RESET_AUTHENTICATION_FREQUENCY;
import static dev.connectorsdk.sophos.endpoint.policy.SettingKey.PERIPHERAL_CONTROL_EXEMPTIONS;
import static dev.connectorsdk.sophos.endpoint.policy.SettingKey.PERIPHERAL_CONTROL_MONITOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.connectorsdk.core.error.DecodingException;
import dev.connectorsdk.core.error.NotFoundException;
import dev.connectorsdk.core.error.StatusException;
import dev.connectorsdk.sophos.fixture.Central;
import dev.connectorsdk.testkit.http.Fault;
import dev.connectorsdk.testkit.http.SimulatedResponse;
import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PolicySettingsTest {
  private static final SettingKey UNKNOWN = new SettingKey("endpoint.web-control.new-in-2027");

  private final Central central = new Central();
  private final Policies policies = central.client().tenant().endpoints().policies();
  private final PolicySettings ofBase = policies.base(PolicyType.PERIPHERAL_CONTROL).settings();

  @AfterEach
  void close() {
    central.close();
  }

  @Test
  void settings_changedAndReset_haveTheirDefaults() {
    Map<SettingKey, SettingValue> defaults = ofBase.get();

    ofBase.update(
        Map.of(
            PERIPHERAL_CONTROL_MONITOR,
            true,
            PERIPHERAL_CONTROL_EXEMPTIONS,
            List.of(Map.of("model", "x"))));
    ofBase.set(SettingKey.PERIPHERAL_CONTROL_ENABLED, true);
    assertThat(ofBase.get(PERIPHERAL_CONTROL_EXEMPTIONS).value())
        .contains(List.of(Map.of("model", "x")));

    assertThat(ofBase.reset(PERIPHERAL_CONTROL_MONITOR).asBoolean()).isFalse();
    assertThat(ofBase.get()).isNotEqualTo(defaults);
    assertThat(ofBase.reset()).isEqualTo(defaults).isEqualTo(ofBase.get());
  }

  @Test
  void setting_read_hasItsKey() {
    assertThat(ofBase.get(PERIPHERAL_CONTROL_MONITOR).key()).contains(PERIPHERAL_CONTROL_MONITOR);
    ofBase.get().forEach((key, value) -> assertThat(value.key()).contains(key));
    assertThat(ofBase.set(PERIPHERAL_CONTROL_MONITOR, true).key())
        .contains(PERIPHERAL_CONTROL_MONITOR);
  }

  @Test
  void unknownKey_used_errorOfTheServiceNamesIt() {
    String id = policies.base(PolicyType.WEB_CONTROL).clone("Schools").id();
    PolicySettings own = policies.settings(id);

    assertThatThrownBy(() -> own.update(Map.of(UNKNOWN, 1, SettingKey.WEB_CONTROL_ENABLED, false)))
        .isInstanceOf(NotFoundException.class)
        .hasMessageContaining("The setting does not exist")
        .hasMessageContaining(
            "the settings endpoint.web-control.enabled, " + UNKNOWN.value() + ": compare");
    assertThatThrownBy(() -> policies.update(id, p -> p.setting(UNKNOWN, 1)))
        .isInstanceOf(NotFoundException.class)
        .hasMessageContaining(UNKNOWN.value());
    assertThatThrownBy(() -> own.get(UNKNOWN)).hasMessageContaining(UNKNOWN.value());
    assertThatThrownBy(() -> own.reset(UNKNOWN)).hasMessageContaining(UNKNOWN.value());
    assertThatThrownBy(() -> ofBase.set(UNKNOWN, 1)).hasMessageContaining(UNKNOWN.value());
    assertThat(own.get(SettingKey.WEB_CONTROL_ENABLED).asBoolean()).isTrue();
  }

  @Test
  void blockPage_inPlaceOfTheService_errorBlamesNoSetting() {
    central
        .simulator
        .faults()
        .on("PATCH", "/endpoint/**")
        .inject(Fault.response(SimulatedResponse.text(404, "text/html", "<html>blocked</html>")));

    assertThatThrownBy(() -> ofBase.update(Map.of(PERIPHERAL_CONTROL_MONITOR, true)))
        .isInstanceOf(StatusException.class)
        .hasMessageContaining("The response is a web page")
        .hasMessageNotContaining("The request had the settings");
  }

  @Test
  void manyKeys_rejected_errorNamesTheFirst() {
    Map<SettingKey, Object> many = new HashMap<>();
    for (int i = 0; i < 12; i++) {
      many.put(new SettingKey("x." + (char) ('a' + i)), i);
    }

    assertThatThrownBy(() -> ofBase.update(many)).hasMessageContaining("x.j and 2 more: compare");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "endpoint.peripheral-control.monitor|yes|true or false, not the text \"yes\".",
        "endpoint.peripheral-control.exemptions|none|a list, not the text \"none\".",
        "endpoint.device-encryption.reset-authentication.frequency|six"
            + "|a whole number, not the text \"six\"."
      })
  void valueOfWrongType_sent_nothingIsSent(String key, String value, String message) {
    SettingKey setting = new SettingKey(key);

    assertThatThrownBy(() -> ofBase.set(setting, value))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("The setting " + key + " must be " + message);
    assertThatThrownBy(() -> ofBase.update(Map.of(setting, value)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(central.apiCalls()).isEmpty();
  }

  @Test
  void fractionOrNothing_sent_nothingIsSent() {
    Map<SettingKey, Object> nothing = new HashMap<>();
    nothing.put(PERIPHERAL_CONTROL_MONITOR, null);

    assertThatThrownBy(() -> ofBase.set(DEVICE_ENCRYPTION_RESET_AUTHENTICATION_FREQUENCY, 1.5))
        .hasMessageContaining("must be a whole number, not 1.5.");
    assertThatThrownBy(() -> ofBase.update(nothing))
        .hasMessageContaining("endpoint.peripheral-control.monitor has no value: pass one");
    assertThatThrownBy(() -> ofBase.update(Map.of()))
        .hasMessage("There are no settings to change: pass at least one.");
    assertThat(central.apiCalls()).isEmpty();
  }

  @Test
  void value_readAsAnotherType_errorNamesKeyAndValue() {
    SettingValue storage = ofBase.get(SettingKey.PERIPHERAL_CONTROL_ACTIONS_REMOVABLE_STORAGE);
    SettingValue exemptions = ofBase.get(PERIPHERAL_CONTROL_EXEMPTIONS);

    assertThat(storage.asText()).isEqualTo("allowed");
    assertThatThrownBy(storage::asBoolean)
        .isInstanceOf(DecodingException.class)
        .hasMessageStartingWith(
            "The setting endpoint.peripheral-control.actions.removable-storage has the text"
                + " \"allowed\" instead of a value of type Boolean.");
    assertThatThrownBy(storage::asInt).hasMessageContaining("of type Integer");
    assertThatThrownBy(exemptions::asText)
        .hasMessageContaining("has a list instead of a value of type String");
    assertThatThrownBy(SettingValue.NONE::asText)
        .hasMessageContaining("(without a key) has no value instead");
    assertThat(SettingValue.of(Map.of("url", "u", "tag", 3)).as(Tag.class))
        .isEqualTo(new Tag("u", 3));
  }

  @Test
  void change_acceptedWithoutContent_hasNoValues() {
    central.simulator.faults().on("PATCH", "/endpoint/**").inject(Fault.body(""));
    central.simulator.faults().on("POST", "/endpoint/**").inject(Fault.body("{}"));

    assertThat(ofBase.update(Map.of(PERIPHERAL_CONTROL_MONITOR, true))).isEmpty();
    assertThat(ofBase.set(PERIPHERAL_CONTROL_MONITOR, true).value()).isEmpty();
    assertThat(ofBase.reset()).isEmpty();
    assertThat(ofBase.reset(PERIPHERAL_CONTROL_MONITOR).value()).isEmpty();
  }

  @Test
  void errorInASuccess_read_isNoSetting() {
    central
        .simulator
        .faults()
        .on("GET", "/endpoint/**")
        .inject(Fault.body("{\"error\":\"internalServerError\",\"message\":\"x\"}"));

    assertThatThrownBy(ofBase::get).isInstanceOf(DecodingException.class);
  }

  @Test
  void constants_named_asTheirKeys() throws IllegalAccessException {
    for (Field field : SettingKey.class.getFields()) {
      String key = ((SettingKey) field.get(null)).value();
      assertThat(key).startsWith("endpoint.");
      assertThat(field.getName())
          .isEqualTo(
              key.substring("endpoint.".length()).toUpperCase(Locale.ROOT).replaceAll("[.-]", "_"));
    }
    assertThat(Arrays.stream(SettingKey.class.getFields())).hasSize(39);
    assertThat(SettingKey.webCategoryAction(7).value())
        .isEqualTo("endpoint.web-control.categories.7.action");
  }

  /** A user's type. */
  record Tag(String url, int tag) {}
}
