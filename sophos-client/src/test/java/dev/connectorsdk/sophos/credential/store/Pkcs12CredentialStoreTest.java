package dev.connectorsdk.sophos.credential.store;

import static dev.connectorsdk.sophos.fixture.CredentialSamples.MARKER;
import static dev.connectorsdk.sophos.fixture.CredentialSamples.SECRET;
import static dev.connectorsdk.sophos.fixture.CredentialSamples.credential;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.connectorsdk.core.Sleeper;
import dev.connectorsdk.core.credential.Secret;
import dev.connectorsdk.core.internal.file.AtomicFile;
import dev.connectorsdk.sophos.credential.StoredCredential;
import dev.connectorsdk.sophos.fixture.Disks;
import dev.connectorsdk.sophos.fixture.StackTraces;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class Pkcs12CredentialStoreTest {
  private static final String WORD = "pass-" + MARKER;
  private static final Secret PASSWORD = Secret.of(WORD);

  @TempDir Path folder;
  private Path file = Path.of("");

  @BeforeEach
  void anExistingStore() {
    file = folder.resolve("store.p12");
    store(file).save(credential("acme").build(), SECRET);
  }

  @Test
  void file_saved_isEncryptedAndOwnerOnly() throws IOException {
    String content = new String(Files.readAllBytes(file), ISO_8859_1);
    assertThat(content).doesNotContain(MARKER).doesNotContain("acme");
    for (Path made : List.of(file, folder.resolve("store.p12.lock"))) {
      assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(made)))
          .isEqualTo("rw-------");
    }
  }

  @Test
  void otherInstance_sameFile_readsTheSame() {
    assertThat(store(file).find("acme").orElseThrow().secret()).isEqualTo(SECRET);
  }

  @Test
  void wrongPassword_read_isRefused() throws IOException {
    Pkcs12CredentialStore store = Pkcs12CredentialStore.at(file, () -> Secret.of(MARKER + "?"));
    assertRefusedAndKept(store, IllegalStateException.class, "password does not open");
  }

  @Test
  void invalidPassword_open_isRefused() throws IOException {
    Pkcs12CredentialStore store = Pkcs12CredentialStore.at(file, () -> Secret.of(MARKER + "ß"));
    assertRefusedAndKept(store, IllegalArgumentException.class, "ASCII");
  }

  @Test
  void passwordSupplier_throws_isRethrown() throws IOException {
    Pkcs12CredentialStore store =
        Pkcs12CredentialStore.at(
            file,
            () -> {
              throw new UnsupportedOperationException("no prompt");
            });
    assertRefusedAndKept(store, UnsupportedOperationException.class, "no prompt");
  }

  @ParameterizedTest
  @ValueSource(strings = {"rw-r-----", "rw----r--", "rw--w----", "rwxrwxrwx"})
  void aFileThatIsOpenToOthersIsRefusedWithAdvice(String permissions) throws IOException {
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(permissions));
    assertRefusedAndKept(store(file), IllegalStateException.class, "chmod 600");
  }

  @Test
  void truncatedFile_read_isRefusedAndKept() throws IOException {
    byte[] whole = Files.readAllBytes(file);
    Pkcs12Format format = new Pkcs12Format("it");
    for (int length = 0; length < whole.length; length++) {
      byte[] cut = Arrays.copyOf(whole, length);
      assertThatThrownBy(() -> format.decrypt(cut, PASSWORD))
          .as("%d of %d bytes", length, whole.length)
          .isInstanceOf(IllegalStateException.class)
          .hasMessageContaining("Nothing was changed")
          .hasMessageNotContaining(MARKER);
    }
    Files.write(file, Arrays.copyOf(whole, whole.length / 2));
    assertRefusedAndKept(store(file), IllegalStateException.class, "truncated");
  }

  @Test
  void alteredByte_read_isRefusedOrHarmless() throws IOException {
    byte[] whole = Files.readAllBytes(file);
    Pkcs12Format format = new Pkcs12Format("it");
    SortedMap<String, StoredCredential> content = format.decrypt(whole, PASSWORD);
    int told = 0;
    for (int i = 0; i < whole.length; i++) {
      byte[] altered = whole.clone();
      altered[i] ^= 0x55;
      try {
        assertThat(format.decrypt(altered, PASSWORD)).as("byte %d", i).isEqualTo(content);
      } catch (IllegalStateException e) {
        assertThat(StackTraces.of(e)).contains("Nothing was changed").doesNotContain(MARKER);
        told++;
      }
    }
    assertThat(told).isGreaterThan(whole.length * 9 / 10);
  }

  @Test
  void otherFile_read_isRefusedAndKept() throws IOException {
    Files.writeString(file, "acme = " + MARKER);
    assertRefusedAndKept(store(file), IllegalStateException.class, "not a credential file");
  }

  @Test
  void otherKeyStore_read_isRefusedAndKept() throws Exception {
    writeKeyStore("a-key", "nothing");
    assertRefusedAndKept(store(file), IllegalStateException.class, "without credentials");
  }

  @Test
  void otherVersion_read_isRefusedAndKept() throws Exception {
    writeKeyStore(
        "sophos-api-credentials", "{\"version\":2,\"entries\":{\"a\":\"" + MARKER + "\"}}");
    assertRefusedAndKept(store(file), IllegalStateException.class, "format 2");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{}",
        "marker-s3cret",
        "{\"version\":1,\"entries\":[{\"name\":\"marker-s3cret\"}]}",
        "{\"version\":1,\"entries\":[{\"name\":\" \",\"role\":\"r\",\"secret\":\"s\",\"clientId\":"
            + "\"0a1b2c3d-0000-4000-8000-000000000001\"}]}",
        "{\"version\":1,\"entries\":[{\"name\":\"n\",\"role\":\"r\",\"secret\":\"s\",\"clientId\":"
            + "\"marker-s3cret\"}]}"
      })
  void aContentThatIsNoneIsToldAndKept(String content) throws Exception {
    writeKeyStore("sophos-api-credentials", content.isEmpty() ? " " : content);
    assertRefusedAndKept(store(file), IllegalStateException.class, "damaged");
  }

  @Test
  void fullDisk_save_keepsTheOldFile() throws IOException {
    Pkcs12CredentialStore store =
        new Pkcs12CredentialStore(
            new AtomicFile(file, Disks::full), () -> PASSWORD, Sleeper.system());
    byte[] before = Files.readAllBytes(file);
    assertThatThrownBy(() -> store.save(credential("next").build(), SECRET))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining("free space")
        .hasMessageNotContaining(MARKER);
    assertThat(file).hasBinaryContent(before);
    assertThat(folder.toFile().list()).containsExactlyInAnyOrder("store.p12", "store.p12.lock");
  }

  @Test
  void abandonedTemporaryFile_save_succeeds() throws IOException {
    Files.write(folder.resolve(".store.p12123.tmp"), new byte[] {1, 2, 3});
    Pkcs12CredentialStore store = store(file);
    store.save(credential("next").build(), SECRET);
    assertThat(store.names()).containsExactly("acme", "next");
  }

  @Test
  void directory_asFile_isRefused() {
    Pkcs12CredentialStore store = store(folder.resolve("."));
    assertThatThrownBy(store::names)
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("is a directory: name a file in it");
    assertThatThrownBy(() -> store.save(credential("a").build(), SECRET))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("is a directory: name a file in it");
  }

  @Test
  void missingDirectory_readEmpty_saveRefused() {
    Pkcs12CredentialStore store = store(folder.resolve("none/store.p12"));
    assertThat(store.names()).isEmpty();
    assertThatThrownBy(() -> store.save(credential("a").build(), SECRET))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining("folder");
  }

  @Test
  void symbolicLink_save_isFollowed() throws IOException {
    Path link = Files.createSymbolicLink(folder.resolve("link.p12"), file);
    store(link).save(credential("next").build(), SECRET);
    assertThat(link).isSymbolicLink();
    assertThat(store(file).names()).containsExactly("acme", "next");
  }

  @Test
  void delete_absentName_writesNothing() throws IOException {
    byte[] before = Files.readAllBytes(file);
    assertThat(store(file).delete("none")).isFalse();
    assertThat(file).hasBinaryContent(before);
  }

  private static Pkcs12CredentialStore store(Path file) {
    return Pkcs12CredentialStore.at(file, () -> PASSWORD);
  }

  private void writeKeyStore(String entry, String content)
      throws GeneralSecurityException, IOException {
    KeyStore keys = KeyStore.getInstance("PKCS12");
    keys.load(null, null);
    keys.setEntry(
        entry,
        new KeyStore.SecretKeyEntry(new SecretKeySpec(content.getBytes(ISO_8859_1), "HmacSHA256")),
        new KeyStore.PasswordProtection(WORD.toCharArray()));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    keys.store(out, WORD.toCharArray());
    Files.write(file, out.toByteArray());
  }

  /** Reading and writing say the same, show no secret in the whole chain, and change nothing. */
  private void assertRefusedAndKept(
      CredentialStore store, Class<? extends Exception> type, String words) throws IOException {
    byte[] before = Files.readAllBytes(file);
    assertThatThrownBy(() -> store.find("acme")).isInstanceOf(type).hasMessageContaining(words);
    assertThatThrownBy(() -> store.delete("acme")).isInstanceOf(type);
    assertThatThrownBy(() -> store.save(credential("next").build(), SECRET))
        .isInstanceOf(type)
        .hasMessageContaining(words)
        .satisfies(e -> assertThat(StackTraces.of(e)).doesNotContain(MARKER));
    assertThat(file).hasBinaryContent(before);
  }
}
