package dev.connectorsdk.sophos.cloudsecurity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.connectorsdk.core.error.NotFoundException;
import dev.connectorsdk.sophos.fixture.Central;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RuntimeProfilesTest {
  private final Central central = new Central();
  private final RuntimeProfiles profiles = central.client().tenant().runtimeProfiles();

  @AfterEach
  void close() {
    central.close();
  }

  @Test
  void profile_newVersion_earlierOneStaysReadable() {
    String id = profiles.create(d -> d.name("Web").contentVersion("1.0.0")).id();

    RuntimeProfile second = profiles.create(d -> d.profileId(id).contentVersion("1.1.0"));

    assertThat(second).extracting(RuntimeProfile::id).isEqualTo(id);
    assertThat(profiles.get(id).version()).hasValue(2);
    assertThat(profiles.get(id, 1).version()).hasValue(1);
    assertThat(profiles.get(id).versions()).hasSize(2);
    assertThat(profiles.list().stream().filter(one -> one.id().equals(id))).hasSize(1);
  }

  @Test
  void profile_renamed_isFoundByItsNewName() {
    String id = profiles.create(d -> d.name("Web")).id();

    profiles.rename(id, "Mail");

    assertThat(profiles.search("mail").stream().map(RuntimeProfile::id)).containsExactly(id);
    assertThat(profiles.search("web").stream()).isEmpty();
  }

  @Test
  void profiles_deleted_thoseInUseAreSkipped() {
    List<String> ids = profiles.list().stream().map(RuntimeProfile::id).toList();

    assertThat(profiles.delete(ids)).containsExactly(ids.get(0));
    assertThat(profiles.list().stream().map(RuntimeProfile::id)).containsExactly(ids.get(0));
  }

  @Test
  void profileOfAnotherTenant_anyCall_notFound() {
    String other =
        central
            .client(central.simulator.partnerCredential())
            .tenant(central.simulator.partner().tenants().get(0).id())
            .runtimeProfiles()
            .create(d -> d.name("Theirs"))
            .id();

    assertThatThrownBy(() -> profiles.get(other)).isInstanceOf(NotFoundException.class);
    assertThatThrownBy(() -> profiles.rename(other, "Mine")).isInstanceOf(NotFoundException.class);
    assertThatThrownBy(() -> profiles.create(d -> d.profileId(other)))
        .isInstanceOf(NotFoundException.class);
    assertThat(profiles.delete(List.of(other))).containsExactly(other);
  }

  @Test
  void version_thatDoesNotExist_notFound() {
    String id = profiles.create(d -> d.name("Web")).id();

    assertThatThrownBy(() -> profiles.get(id, 2))
        .isInstanceOf(NotFoundException.class)
        .hasMessageContaining("version");
  }

  @Test
  void oddValues_read_areKeptOrAbsent() {
    central
        .simulator
        .tenant()
        .items("/cloud-security/v1/profiles")
        .add(Map.of("id", "p-1", "contentVersion", 7, "diff", Map.of("rules", List.of())));

    RuntimeProfile profile = profiles.get("p-1");

    assertThat(profile.contentVersion()).contains("7");
    assertThat(profile.diff()).isEmpty();
    assertThat(profile.versions()).isEmpty();
  }

  @Test
  void invalidArguments_areNotSent() {
    assertThatThrownBy(() -> profiles.delete(List.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("profileIds must hold at least 1 id, not 0.");
    assertThatThrownBy(() -> profiles.create(d -> d.contentVersion("1.0.0")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Set the name of a new profile, or the profileId of an existing one.");
    assertThatThrownBy(() -> profiles.rename("p-1", ""))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("name must not be blank.");
    assertThatThrownBy(() -> profiles.search(" "))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("searchTerm must not be blank.");
    assertThat(central.apiCalls()).isEmpty();
  }
}
