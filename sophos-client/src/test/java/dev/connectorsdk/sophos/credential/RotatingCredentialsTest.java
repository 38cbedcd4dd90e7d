package dev.connectorsdk.sophos.credential;

import static dev.connectorsdk.sophos.fixture.CredentialSamples.MARKER;
import static dev.connectorsdk.sophos.fixture.CredentialSamples.pair;
import static dev.connectorsdk.sophos.fixture.CredentialSamples.refusal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.connectorsdk.core.credential.ClientCredentials;
import dev.connectorsdk.core.error.AuthenticationException;
import dev.connectorsdk.sophos.credential.store.CredentialStore;
import dev.connectorsdk.sophos.fixture.StackTraces;
import dev.connectorsdk.sophos.identity.AccountLevel;
import dev.connectorsdk.sophos.identity.Identity;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class RotatingCredentialsTest {
  private static final ClientCredentials A = pair(1);
  private static final ClientCredentials B = pair(2);
  private static final ClientCredentials C = pair(3);
  private static final Identity ACCOUNT =
      identity("0a1b2c3d-aaaa-4000-8000-000000000000", AccountLevel.TENANT);

  private final Map<ClientCredentials, Identity> accounts =
      new ConcurrentHashMap<>(Map.of(A, ACCOUNT, B, ACCOUNT, C, ACCOUNT));
  private final RotatingCredentials rotating = RotatingCredentials.of(A, this::prove);

  @Test
  void rotateTo_provedCredential_oldOneIsTheFallback() {
    assertThat(rotating.get()).isEqualTo(A);
    assertThat(rotating.rotateTo(B)).isEqualTo(ACCOUNT);
    assertThat(rotating.primary()).isEqualTo(B);
    assertThat(rotating.previous()).contains(A);
    assertThat(rotating.get()).isEqualTo(B);
  }

  @Test
  void primary_refused_fallbackIsUsedAndBack() {
    rotating.rotateTo(B);
    assertThat(rotating.replacementFor(B)).isEqualTo(A);
    assertThat(rotating.replacementFor(A)).isEqualTo(B);
    assertThat(rotating.get()).as("the primary is tried first again").isEqualTo(B);
  }

  @Test
  void fallback_absent_sameCredentialIsReturned() {
    assertThat(rotating.replacementFor(A)).isEqualTo(A);
    rotating.rotateTo(B);
    rotating.dropPrevious();
    assertThat(rotating.previous()).isEmpty();
    assertThat(rotating.replacementFor(B)).isEqualTo(B);
  }

  @Test
  void get_manyTimes_changesNothing() {
    rotating.rotateTo(B);
    assertThat(List.of(rotating.get(), rotating.get(), rotating.get())).containsOnly(B);
  }

  @Test
  void rotateTo_refused_changesNothing() {
    accounts.remove(B);
    assertThatThrownBy(() -> rotating.rotateTo(B))
        .isInstanceOf(AuthenticationException.class)
        .satisfies(e -> assertThat(StackTraces.of(e)).doesNotContain(MARKER));
    assertUnchanged();
    accounts.put(B, ACCOUNT);
    rotating.rotateTo(B);
    assertThat(rotating.primary()).isEqualTo(B);
  }

  @Test
  void rotateTo_otherAccountOrLevel_isRefused() {
    for (Identity foreign :
        List.of(
            identity("other", AccountLevel.TENANT), identity(ACCOUNT.id(), AccountLevel.PARTNER))) {
      accounts.put(B, foreign);
      assertThatThrownBy(() -> rotating.rotateTo(B))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("same account")
          .hasMessageContaining(ACCOUNT.id())
          .hasMessageNotContaining(MARKER);
      assertUnchanged();
    }
  }

  @Test
  void accountId_otherCase_isTheSame() {
    accounts.put(B, identity(ACCOUNT.id().toUpperCase(Locale.ROOT), AccountLevel.TENANT));
    rotating.rotateTo(B);
    assertThat(rotating.primary()).isEqualTo(B);
  }

  @Test
  void rotateTo_primaryRefused_replacedIfAccountIsKnown() {
    accounts.remove(A);
    assertThatThrownBy(() -> rotating.rotateTo(B)).isInstanceOf(AuthenticationException.class);
    RotatingCredentials told = RotatingCredentials.of(A, ACCOUNT, this::prove);
    told.rotateTo(B);
    assertThat(told.primary()).isEqualTo(B);
  }

  @Test
  void rotateTo_primaryRefused_fallbackIsTheOneInUse() {
    rotating.rotateTo(B);
    assertThat(rotating.replacementFor(B)).isEqualTo(A);
    rotating.rotateTo(C);
    assertThat(rotating.primary()).isEqualTo(C);
    assertThat(rotating.previous()).contains(A);
  }

  @Test
  void rotateTo_primary_keepsTheFallback() {
    rotating.rotateTo(B);
    rotating.rotateTo(B);
    assertThat(rotating.previous()).contains(A);
  }

  @Test
  void reload_knownCredential_changesNothing() {
    assertThat(rotating.reload(() -> A)).isFalse();
    assertThat(rotating.reload(() -> B)).isTrue();
    assertThat(rotating.reload(() -> B)).isFalse();
    assertThat(rotating.primary()).isEqualTo(B);
  }

  @Test
  void newSecret_sameClient_isAnotherCredential() {
    ClientCredentials renewed = new ClientCredentials(A.id(), B.secret());
    accounts.put(renewed, ACCOUNT);
    assertThat(rotating.reload(() -> renewed)).isTrue();
    assertThat(rotating.get()).isEqualTo(renewed);
  }

  @Test
  void reload_sourceFails_changesNothing() {
    accounts.remove(B);
    assertThatThrownBy(() -> rotating.reload(() -> B)).isInstanceOf(AuthenticationException.class);
    assertThatThrownBy(
            () ->
                rotating.reload(
                    () -> {
                      throw new IllegalStateException("no file");
                    }))
        .hasMessage("no file");
    assertUnchanged();
  }

  @Test
  void reload_fromStore_hasTheReplacedCredential() {
    CredentialStore store = CredentialStore.inMemory();
    ApiCredential.Builder acme = ApiCredential.builder().name("acme");
    store.save(acme.clientId(A.id()).build(), A.secret());
    Supplier<ClientCredentials> source = store.supplier("acme");
    assertThat(rotating.reload(source)).isFalse();
    store.replace(acme.clientId(B.id()).build(), B.secret());
    assertThat(rotating.reload(source)).isTrue();
    assertThat(rotating.get()).isEqualTo(B);
  }

  @Test
  void rotateTo_whileAnotherRuns_isRefusedWithoutWaiting() throws Exception {
    CountDownLatch started = new CountDownLatch(1);
    CountDownLatch ended = new CountDownLatch(1);
    RotatingCredentials slow =
        RotatingCredentials.of(
            A,
            ACCOUNT,
            credentials -> {
              started.countDown();
              await(ended);
              return prove(credentials);
            });
    ExecutorService thread = Executors.newSingleThreadExecutor();
    try {
      Future<Identity> rotation = thread.submit(() -> slow.rotateTo(B));
      started.await();
      assertThat(slow.get()).isEqualTo(A);
      assertThatThrownBy(() -> slow.rotateTo(C))
          .isInstanceOf(IllegalStateException.class)
          .hasMessageContaining("proof is running");
      ended.countDown();
      assertThat(rotation.get()).isEqualTo(ACCOUNT);
      assertThat(slow.get()).isEqualTo(B);
      assertThat(slow.rotateTo(C)).isEqualTo(ACCOUNT);
    } finally {
      thread.shutdownNow();
    }
  }

  @Test
  void get_64Threads_returnsOneOfTheTwo() throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(64);
    try {
      CountDownLatch go = new CountDownLatch(1);
      List<Future<List<ClientCredentials>>> seen = new ArrayList<>();
      for (int i = 0; i < 64; i++) {
        seen.add(
            threads.submit(
                () -> {
                  go.await();
                  return List.of(rotating.get(), rotating.replacementFor(A), rotating.primary());
                }));
      }
      go.countDown();
      rotating.rotateTo(B);
      for (Future<List<ClientCredentials>> answers : seen) {
        assertThat(answers.get()).isSubsetOf(A, B);
      }
    } finally {
      threads.shutdownNow();
    }
    assertThat(rotating.get()).isEqualTo(B);
  }

  @Test
  void texts_all_haveNoSecret() {
    rotating.rotateTo(B);
    assertThat(rotating + " " + rotating.primary() + rotating.previous() + ACCOUNT)
        .doesNotContain(MARKER);
  }

  @Test
  void rotateTo_accountWithBlankId_rejected() {
    accounts.put(B, identity(" ", AccountLevel.TENANT));

    assertThatThrownBy(() -> rotating.rotateTo(B)).isInstanceOf(IllegalArgumentException.class);
    assertThat(rotating.primary()).isEqualTo(A);
  }

  private Identity prove(ClientCredentials credentials) {
    Identity found = accounts.get(credentials);
    if (found == null) {
      throw refusal("oauth.client_app_does_not_exist");
    }
    return found;
  }

  private void assertUnchanged() {
    assertThat(rotating.primary()).isEqualTo(A);
    assertThat(rotating.previous()).isEmpty();
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Identity identity(String id, AccountLevel level) {
    return Identity.builder().id(id).level(level).build();
  }
}
