package dev.connectorsdk.core.internal.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.connectorsdk.core.credential.Secret;
import dev.connectorsdk.core.internal.json.fixture.Alert;
import dev.connectorsdk.core.internal.json.fixture.Device;
import dev.connectorsdk.core.internal.json.fixture.Reading;
import dev.connectorsdk.core.internal.json.fixture.Severity;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RecordPrinterTest {

  @Test
  void absentComponents_printed_areOmitted() {
    assertThat(Device.builder().id("d1").build()).hasToString("Device[id=d1]");
  }

  @Test
  void optionalsListsAndMaps_printed_showTheirValues() {
    Alert alert =
        Alert.builder()
            .id("a1")
            .severity(Severity.HIGH)
            .addAllowedActions("clean", "allow")
            .putCounts("z", 1)
            .small(3)
            .build();
    assertThat(alert)
        .hasToString(
            "Alert[id=a1, severity=Severity[value=high], allowedActions=[clean, allow],"
                + " counts={z=1}, small=OptionalInt[3], open=true, state=new]");
  }

  @Test
  void parts_printed_omitAbsentComponentsToo() {
    Device device = Device.builder().id("d1").addParts(Device.builder().id("d2").build()).build();
    assertThat(device).hasToString("Device[id=d1, parts=[Device[id=d2]]]");
    assertThat(RecordPrinter.print(new Reading(1, true, Severity.LOW)))
        .isEqualTo("Reading[count=1, valid=true, worst=Severity[value=low]]");
  }

  @Test
  void redactedAndUnknown_printed_areMasked() {
    Alert alert =
        Alert.builder()
            .id("a1")
            .secret(Secret.of("MARKER"))
            .data(Map.of("key", List.of("MARKER")))
            .build();
    assertThat(alert)
        .hasToString("Alert[id=a1, secret=Secret[***], data=***, open=true, state=new]");
    assertThat(Device.builder().id("d1").putOtherMembers("z", "MARKER").build())
        .hasToString("Device[id=d1, otherMembers=***]");
  }
}
