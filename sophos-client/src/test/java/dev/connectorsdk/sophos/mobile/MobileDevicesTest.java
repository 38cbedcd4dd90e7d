package dev.connectorsdk.sophos.mobile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.connectorsdk.core.error.ConflictException;
import dev.connectorsdk.core.error.NotFoundException;
import dev.connectorsdk.core.error.StatusException;
import dev.connectorsdk.sophos.alert.Severity;
import dev.connectorsdk.sophos.fixture.Central;
import dev.connectorsdk.sophos.mobile.device.DeviceProperties;
import dev.connectorsdk.sophos.mobile.device.DeviceProperty;
import dev.connectorsdk.sophos.mobile.device.InstalledApp;
import dev.connectorsdk.sophos.mobile.device.MobileDevice;
import dev.connectorsdk.sophos.mobile.device.MobileDevice.OwnershipType;
import dev.connectorsdk.sophos.mobile.device.MobileDevices;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MobileDevicesTest {
  private final Central central = new Central();
  private final Mobile mobile = central.client().tenant().mobile();
  private final MobileDevices devices = mobile.devices();

  @AfterEach
  void close() {
    central.close();
  }

  @Test
  void device_createdChangedDeleted_isListedAsItIs() {
    String groupId = group();
    String id = create("Tablet");
    devices.update(id, "Till", OwnershipType.EMPLOYEE, groupId);

    MobileDevice listed = devices.list(q -> q.search("till")).stream().findAny().orElseThrow();
    assertThat(listed).isEqualTo(devices.get(id));
    assertThat(listed.ownershipType()).contains(OwnershipType.EMPLOYEE);
    assertThat(listed.deviceGroup().flatMap(group -> group.id())).contains(groupId);

    assertThat(devices.delete(id)).isTrue();
    assertThat(devices.delete(id)).isFalse();
    assertThatThrownBy(() -> devices.get(id)).isInstanceOf(NotFoundException.class);
  }

  @Test
  void generatedDevices_listed_oneOfEachPlatform() {
    assertThat(devices.list().stream())
        .extracting(device -> device.os().flatMap(OperatingSystem::platform).orElseThrow())
        .containsExactly(
            MobilePlatform.IOS,
            MobilePlatform.ANDROID,
            MobilePlatform.WINDOWS,
            MobilePlatform.CHROME);
    assertThat(devices.list(q -> q.compliant(false)).stream())
        .extracting(device -> device.compliance().orElseThrow().severity())
        .containsExactly(Optional.of(Severity.HIGH));
  }

  @Test
  void operatingSystem_withoutId_isRead() {
    MobileDevice windows =
        devices.list(q -> q.addPlatform(MobilePlatform.WINDOWS)).stream().findAny().orElseThrow();

    assertThat(windows.os().orElseThrow().id()).isEmpty();
    assertThat(windows.os().orElseThrow().name()).contains("Windows 11");
  }

  @Test
  void manyDevices_listedInSmallPages_areAllRead() {
    for (int i = 0; i < 23; i++) {
      create("Device " + i);
    }

    assertThat(devices.list(q -> q.pageSize(4)).stream()).hasSize(27);
    assertThat(central.apiCalls()).hasSize(23 + 7);
  }

  @Test
  void device_ofUnknownGroup_notFoundAndNotCreated() {
    assertThatThrownBy(
            () -> devices.create("Tablet", MobilePlatform.IOS, OwnershipType.CORPORATE, "unknown"))
        .isInstanceOf(NotFoundException.class)
        .hasMessageContaining("device group");
    assertThat(devices.list().stream()).hasSize(4);
  }

  @Test
  void device_beyondTheMaximum_statusIs422() {
    for (int i = 4; i < 100; i++) {
      central
          .simulator
          .tenant()
          .items("/mobile/v1/devices")
          .add(Map.of("id", "d" + i, "name", "Device " + i));
    }

    StatusException failure = catchThrowableOfType(StatusException.class, () -> create("One more"));

    assertThat(failure.status()).isEqualTo(422);
    assertThat(failure).hasMessageContaining("maximum number of devices");
  }

  @Test
  void device_ofAnotherTenant_notFound() {
    String other =
        central
            .client(central.simulator.partnerCredential())
            .tenant(central.simulator.partner().tenants().get(0).id())
            .mobile()
            .devices()
            .list()
            .stream()
            .findFirst()
            .orElseThrow()
            .id();

    assertThatThrownBy(() -> devices.get(other)).isInstanceOf(NotFoundException.class);
    assertThatThrownBy(() -> devices.reports(other).location())
        .isInstanceOf(NotFoundException.class);
    assertThatThrownBy(() -> devices.properties(other).list().stream().count())
        .isInstanceOf(NotFoundException.class);
    assertThat(devices.delete(other)).isFalse();
  }

  @Test
  void reports_ofADevice_areRead() {
    String driver = deviceNamed("Driver phone");
    String desk = deviceNamed("Front desk");

    assertThat(devices.reports(driver).complianceViolations(q -> q).stream()).hasSize(1);
    assertThat(devices.reports(driver).scanResults(q -> q.search("flash")).stream()).hasSize(1);
    assertThat(devices.reports(driver).policies(q -> q).stream()).hasSize(1);
    assertThat(devices.reports(desk).installedApps(q -> q).stream())
        .hasSize(2)
        .extracting(InstalledApp::version)
        .containsOnly(Optional.empty());
    assertThatThrownBy(() -> devices.reports(desk).location())
        .isInstanceOf(NotFoundException.class)
        .hasMessageContaining("location");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Asset tag", "Büro", "a+b", "100%", "q?x=1#y", "-"})
  void property_anyKey_isChangedAndDeleted(String key) {
    DeviceProperties properties = devices.properties(deviceNamed("Kiosk"));
    properties.create(key, "1");

    assertThat(properties.update(key, "2").key()).contains(key);
    assertThat(properties.list(q -> q.search(key)).stream())
        .containsExactly(
            new DeviceProperty(
                Optional.of(key), Optional.of("2"), Optional.of(DeviceProperty.Type.CUSTOM)));
    assertThat(properties.delete(key)).isTrue();
    assertThat(properties.delete(key)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "a/b", "a%2Fb", ".", ".."})
  void property_keyThatIsNoSegment_nothingIsSent(String key) {
    DeviceProperties properties = devices.properties("d");

    assertThatThrownBy(() -> properties.update(key, "2"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("key must not");
    assertThatThrownBy(() -> properties.delete(key)).isInstanceOf(IllegalArgumentException.class);
    assertThat(central.apiCalls()).isEmpty();
  }

  @Test
  void property_ofTheSystemOrTwice_conflict() {
    DeviceProperties properties = devices.properties(deviceNamed("Kiosk"));

    assertThatThrownBy(() -> properties.update("serialNumber", "1"))
        .isInstanceOf(ConflictException.class);
    assertThatThrownBy(() -> properties.delete("serialNumber"))
        .isInstanceOf(ConflictException.class);
    assertThatThrownBy(() -> properties.create("Cost center", "1"))
        .isInstanceOf(ConflictException.class);
    assertThat(properties.list().stream()).hasSize(2);
  }

  @Test
  void properties_beyondTheMaximum_statusIs422() {
    DeviceProperties properties = devices.properties(deviceNamed("Kiosk"));
    for (int i = 1; i < 20; i++) {
      properties.create("key " + i, "1");
    }

    assertThatThrownBy(() -> properties.create("one more", "1"))
        .isInstanceOfSatisfying(
            StatusException.class, failure -> assertThat(failure.status()).isEqualTo(422));
  }

  @Test
  void invalidArguments_passed_nothingIsSent() {
    assertThatThrownBy(() -> devices.list(q -> q.pageSize(101)))
        .hasMessage("pageSize must be from 1 to 100, not 101.");
    assertThatThrownBy(() -> devices.create(" ", MobilePlatform.IOS, OwnershipType.EMPLOYEE, "g"))
        .hasMessage("name must not be blank.");
    assertThatThrownBy(() -> devices.create("A", MobilePlatform.IOS, OwnershipType.EMPLOYEE, ""))
        .hasMessageContaining("groupId must not be blank");
    assertThatThrownBy(() -> devices.update("d", "Tablet", OwnershipType.CORPORATE, " "))
        .hasMessageContaining("groupId must not be blank");
    assertThatThrownBy(() -> devices.reports("../alerts"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> devices.get(" ")).isInstanceOf(IllegalArgumentException.class);
    assertThat(central.apiCalls()).isEmpty();
  }

  private String group() {
    return Central.firstId(central.simulator.tenant().items("/mobile/v1/device-groups").all());
  }

  private String create(String name) {
    return devices.create(name, MobilePlatform.ANDROID, OwnershipType.CORPORATE, group()).id();
  }

  private String deviceNamed(String name) {
    return devices.list(q -> q.search(name)).stream().findFirst().orElseThrow().id();
  }
}
