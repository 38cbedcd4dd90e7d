package dev.connectorsdk.stackone.profile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.connectorsdk.core.credential.ApiKey;
import dev.connectorsdk.stackone.StackOneClient;
import dev.connectorsdk.stackone.fixture.EachServiceAge;
import dev.connectorsdk.stackone.fixture.LinkedService;
import dev.connectorsdk.testkit.stackone.ProfileForm;
import dev.connectorsdk.testkit.stackone.ServiceAge;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The id of a profile, under the name that the service has; an older one ignores the other. */
@EachServiceAge
class ProfileNameTest {
  private final LinkedService acme;
  private final StackOneClient fresh;
  private final String other;

  ProfileNameTest(ServiceAge age) {
    acme = new LinkedService(age);
    fresh =
        StackOneClient.builder()
            .apiKey(ApiKey.of(acme.service.apiKey().reveal()))
            .apiUrl(acme.service.apiUrl())
            .allowHosts("127.0.0.1")
            .build();
    other = acme.service.dashboard().createProfile(ProfileForm.of("acme", "Other"));
  }

  @AfterEach
  void close() {
    fresh.close();
    acme.close();
  }

  @Test
  void update_otherProfile_accountMoved() {
    assertThat(fresh.accounts().update(acme.accountId, c -> c.connectorProfileId(other)).id())
        .isEqualTo(acme.accountId);

    assertThat(
            fresh
                .actions()
                .list(q -> q.addAccountIds(acme.accountId))
                .iterator()
                .next()
                .profileId())
        .contains(other);
  }

  @Test
  void create_otherProfile_sessionHasIt() {
    assertThat(
            fresh
                .connectSessions()
                .create(s -> s.originOwnerId("c2").originOwnerName("C").connectorProfileId(other))
                .profileId())
        .contains(other);
  }
}
