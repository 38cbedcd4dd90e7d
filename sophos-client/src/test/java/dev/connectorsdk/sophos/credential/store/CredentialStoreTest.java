package dev.connectorsdk.sophos.credential.store;

import static dev.connectorsdk.sophos.fixture.CredentialSamples.MARKER;
import static dev.connectorsdk.sophos.fixture.CredentialSamples.SECRET;
import static dev.connectorsdk.sophos.fixture.CredentialSamples.clientId;
import static dev.connectorsdk.sophos.fixture.CredentialSamples.credential;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.connectorsdk.core.credential.ClientCredentials;
import dev.connectorsdk.core.credential.Secret;
import dev.connectorsdk.sophos.access.ServicePrincipalRole;
import dev.connectorsdk.sophos.credential.ApiCredential;
import dev.connectorsdk.sophos.credential.StoredCredential;
import dev.connectorsdk.sophos.identity.AccountLevel;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What every store that can be written promises. */
class CredentialStoreTest {
  private static final ApiCredential FULL =
      ApiCredential.builder()
          .name("Büro \"Nord\" ✓")
          .description("reads\nalerts")
          .servicePrincipalRole(ServicePrincipalRole.parse("Service Principal Auditor"))
          .level(AccountLevel.PARTNER)
          .clientId(clientId(3))
          .createdOn(LocalDate.parse("2024-02-29"))
          .expiresOn(LocalDate.parse("2027-02-28"))
          .build();

  @TempDir Path folder;

  enum Kind {
    IN_MEMORY,
    PKCS12
  }

  @ParameterizedTest
  @EnumSource
  void saved_byName_isFound(Kind kind) {
    CredentialStore store = store(kind);
    Secret odd = Secret.of(MARKER + " \"'\\ ß✓\u0001");
    store.save(FULL, odd);
    store.save(credential("bare").build(), SECRET);
    assertThat(store.find(FULL.name())).contains(new StoredCredential(FULL, odd));
    assertThat(store.find("bare").orElseThrow().credential()).isEqualTo(credential("bare").build());
    assertThat(store.find("none")).isEmpty();
    assertThat(store.names()).containsExactly(FULL.name(), "bare");
    assertThat(store.credentials()).containsExactly(FULL, credential("bare").build());
  }

  @ParameterizedTest
  @EnumSource
  void existingName_save_isRefusedUnlessReplaced(Kind kind) {
    CredentialStore store = store(kind);
    store.save(credential("acme").build(), SECRET);
    Secret other = Secret.of(MARKER + "2");
    assertThatThrownBy(() -> store.save(credential("acme").build(), other))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("acme")
        .hasMessageContaining("replace")
        .hasMessageNotContaining(MARKER);
    assertThat(store.find("acme").orElseThrow().secret()).isEqualTo(SECRET);
    store.replace(credential("acme").build(), other);
    assertThat(store.find("acme").orElseThrow().secret()).isEqualTo(other);
  }

  @ParameterizedTest
  @EnumSource
  void names_differentCase_areDifferent(Kind kind) {
    CredentialStore store = store(kind);
    store.save(credential("Acme").build(), SECRET);
    store.save(credential("acme").build(), Secret.of("x"));
    assertThat(store.names()).containsExactly("Acme", "acme");
    assertThat(store.find("Acme").orElseThrow().secret()).isEqualTo(SECRET);
  }

  @ParameterizedTest
  @EnumSource
  void deleted_byName_isAbsent(Kind kind) {
    CredentialStore store = store(kind);
    store.save(credential("acme").build(), SECRET);
    assertThat(store.delete("acme")).isTrue();
    assertThat(store.delete("acme")).isFalse();
    assertThat(store.find("acme")).isEmpty();
    assertThat(store.names()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void blankName_save_isRefused(Kind kind) {
    CredentialStore store = store(kind);
    for (String blank : List.of("", " \t")) {
      assertThatThrownBy(() -> store.find(blank)).isInstanceOf(IllegalArgumentException.class);
      assertThatThrownBy(() -> store.delete(blank)).isInstanceOf(IllegalArgumentException.class);
    }
  }

  @ParameterizedTest
  @EnumSource
  void supplier_afterReplaceAndDelete_followsTheStore(Kind kind) {
    CredentialStore store = store(kind);
    store.save(credential("acme").build(), SECRET);
    var supplier = store.supplier("acme");
    assertThat(supplier.get()).isEqualTo(new ClientCredentials(clientId(1), SECRET));
    store.replace(credential("acme").clientId(clientId(2)).build(), SECRET);
    assertThat(supplier.get().id()).isEqualTo(clientId(2));
    store.delete("acme");
    assertThatThrownBy(supplier::get)
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("acme");
  }

  @ParameterizedTest
  @EnumSource
  void stores_toString_haveNoSecret(Kind kind) {
    CredentialStore store = store(kind);
    store.save(credential("acme").build(), SECRET);
    assertThat(store + " " + store.find("acme") + " " + store.names() + store.credentials())
        .doesNotContain(MARKER);
  }

  private CredentialStore store(Kind kind) {
    return kind == Kind.IN_MEMORY
        ? CredentialStore.inMemory()
        : Pkcs12CredentialStore.at(folder.resolve("store.p12"), () -> Secret.of("pass word"));
  }
}
