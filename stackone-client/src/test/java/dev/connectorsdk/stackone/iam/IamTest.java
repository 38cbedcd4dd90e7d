package dev.connectorsdk.stackone.iam;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.connectorsdk.core.error.NotFoundException;
import dev.connectorsdk.stackone.fixture.LinkedService;
import dev.connectorsdk.stackone.fixture.ScriptedStackOne;
import dev.connectorsdk.testkit.stackone.ServiceAge;
import org.junit.jupiter.api.Test;

/** Identities at the provider. */
class IamTest {
  @Test
  void lists_severalPages_followCursor() {
    try (ScriptedStackOne stackOne = new ScriptedStackOne()) {
      Iam iam = stackOne.client().account("a1").iam();
      stackOne.json("{\"next\":\"n\",\"data\":[]}").json("{\"data\":[{\"id\":1},{\"id\":2}]}");
      stackOne.json("{\"next\":\"n\",\"data\":[{}]}").json("{\"next\":null,\"data\":null}");

      assertThat(iam.organizations(q -> q)).hasSize(2);
      assertThat(iam.resourceUsers("group", "g", q -> q)).hasSize(1);
      assertThat(stackOne.requests()).isEqualTo(4);
    }
  }

  @Test
  void reads_serverOfJune2026_ownOrganization() {
    try (LinkedService acme = new LinkedService(ServiceAge.JUNE_2026)) {
      Iam iam = acme.account().iam();

      assertThat(iam.me(q -> q).name()).contains("One");
      assertThat(iam.organization("c1", q -> q).name()).contains("One");
      assertThat(iam.resourceUsers(iam.resourceTypes(q -> q).get(0), "g", q -> q)).hasSize(1);
    }
  }

  @Test
  void me_olderServer_notFound() {
    try (LinkedService acme = new LinkedService(ServiceAge.YEAR_2025)) {
      assertThatThrownBy(() -> acme.account().iam().me(q -> q))
          .isInstanceOf(NotFoundException.class);
    }
  }
}
