package dev.connectorsdk.sophos.credential.store;

import static dev.connectorsdk.sophos.fixture.CredentialSamples.MARKER;
import static dev.connectorsdk.sophos.fixture.CredentialSamples.SECRET;
import static dev.connectorsdk.sophos.fixture.CredentialSamples.clientId;
import static dev.connectorsdk.sophos.fixture.CredentialSamples.credential;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.connectorsdk.core.credential.Environment;
import dev.connectorsdk.sophos.credential.StoredCredential;
import dev.connectorsdk.sophos.fixture.StackTraces;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReadOnlyStoresTest {
  private static final Environment ENVIRONMENT =
      Environment.of(
          Map.of(
              "SOPHOS_CLIENT_ID", clientId(1).value(),
              "SOPHOS_CLIENT_SECRET", MARKER,
              "HALF_CLIENT_ID", clientId(2).value(),
              "SWAPPED_CLIENT_ID", MARKER,
              "SWAPPED_CLIENT_SECRET", clientId(3).value()));

  @Test
  void environment_usualVariables_areACredential() {
    CredentialStore store = EnvironmentCredentialStore.of(ENVIRONMENT, "acme");
    assertThat(store.find("acme"))
        .contains(new StoredCredential(credential("acme").build(), SECRET));
    assertThat(store.find("other")).isEmpty();
    assertThat(store.names()).containsExactly("acme");
    assertThat(store.credentials()).containsExactly(credential("acme").build());
  }

  @Test
  void environment_prefixes_areCredentials() {
    CredentialStore store =
        EnvironmentCredentialStore.of(ENVIRONMENT, Map.of("b", "SOPHOS", "a", "NOT_SET"));
    assertThat(store.names()).containsExactly("b");
    assertThat(store.find("a")).isEmpty();
    assertThat(store.find("b")).isPresent();
  }

  @Test
  void environment_incompleteOrSwapped_messageHasNoValue() {
    CredentialStore store =
        EnvironmentCredentialStore.of(ENVIRONMENT, Map.of("half", "HALF", "swapped", "SWAPPED"));
    assertThatThrownBy(() -> store.find("half"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("HALF_CLIENT_SECRET is not set");
    assertThatThrownBy(() -> store.find("swapped"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("SWAPPED_CLIENT_ID")
        .satisfies(e -> assertThat(StackTraces.of(e)).doesNotContain(MARKER));
  }

  @Test
  void namesAndPrefixes_blank_areRefused() {
    assertThatThrownBy(() -> EnvironmentCredentialStore.of(ENVIRONMENT, " "))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> EnvironmentCredentialStore.of(ENVIRONMENT, Map.of("a", "")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("prefix");
    assertThatThrownBy(() -> EnvironmentCredentialStore.of(ENVIRONMENT, "a").find(""))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> vault().asStore(List.of("a", " ")))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void vault_asStore_listsTheGivenNames() {
    CredentialStore store = vault().asStore(List.of("acme", "none"));
    assertThat(store.names()).containsExactly("acme", "none");
    assertThat(store.find("acme").orElseThrow().secret()).isEqualTo(SECRET);
    assertThat(store.find("none")).isEmpty();
    assertThat(store.credentials()).containsExactly(credential("acme").build());
  }

  @Test
  void vault_throwsOrReturnsNull_isReported() {
    CredentialVault sealed =
        name -> {
          throw new IllegalStateException("sealed");
        };
    assertThatThrownBy(() -> sealed.asStore(List.of()).find("acme")).hasMessage("sealed");
    assertThatThrownBy(() -> nullVault().asStore(List.of()).find("acme"))
        .isInstanceOf(NullPointerException.class)
        .hasMessageContaining("empty Optional");
  }

  @Test
  void readOnlyStore_save_isRefused() {
    for (CredentialStore store :
        List.of(vault().asStore(List.of()), EnvironmentCredentialStore.of(ENVIRONMENT, "acme"))) {
      assertThatThrownBy(() -> store.save(credential("a").build(), SECRET))
          .isInstanceOf(UnsupportedOperationException.class)
          .hasMessageContaining("read-only");
      assertThatThrownBy(() -> store.replace(credential("a").build(), SECRET))
          .isInstanceOf(UnsupportedOperationException.class);
      assertThatThrownBy(() -> store.delete("acme"))
          .isInstanceOf(UnsupportedOperationException.class);
      assertThat(store.toString()).doesNotContain(MARKER);
    }
  }

  private static CredentialVault vault() {
    return name ->
        name.equals("acme")
            ? Optional.of(new StoredCredential(credential("acme").build(), SECRET))
            : Optional.empty();
  }

  @SuppressWarnings({"NullAway", "OptionalAssignedToNull"}) // what a careless vault does
  private static CredentialVault nullVault() {
    return name -> null;
  }
}
