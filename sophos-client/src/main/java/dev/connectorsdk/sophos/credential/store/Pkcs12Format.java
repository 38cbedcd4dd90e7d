package dev.connectorsdk.sophos.credential.store;

import dev.connectorsdk.sophos.credential.StoredCredential;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.connectorsdk.core.credential.Secret;
import dev.connectorsdk.core.internal.json.Json;
import dev.connectorsdk.core.internal.json.JsonMismatchException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.UnrecoverableKeyException;
import java.util.Arrays;
import java.util.SortedMap;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * Credentials as the content of one secret-key entry of a PKCS#12 key store: names, dates and
 * secrets are all encrypted, and one read opens them all. The JDK does the cryptography.
 */
final class Pkcs12Format {
  private static final String ENTRY = "sophos-api-credentials";

  /** A key of this kind may have any length. */
  private static final String KIND_OF_KEY = "HmacSHA256";

  private final String place;
  private final Json json = Json.camelCase();

  /**
   * A form of credentials.
   *
   * @param place what errors call it
   */
  Pkcs12Format(String place) {
    this.place = place;
  }

  byte[] seal(SortedMap<String, StoredCredential> credentials, Secret password) {
    byte[] content = json.write(StoreContents.class, StoreContents.of(credentials)).getBytes(UTF_8);
    char[] letters = letters(password);
    try {
      KeyStore keys = KeyStore.getInstance("PKCS12");
      keys.load(null, null);
      SecretKey key = new SecretKeySpec(content, KIND_OF_KEY);
      keys.setEntry(
          ENTRY, new KeyStore.SecretKeyEntry(key), new KeyStore.PasswordProtection(letters));
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      keys.store(out, letters);
      return out.toByteArray();
    } catch (GeneralSecurityException | IOException e) {
      throw new IllegalStateException(
          "This Java runtime cannot write a PKCS#12 key store; " + place + " is as it was.", e);
    } finally {
      Arrays.fill(letters, '\0');
      Arrays.fill(content, (byte) 0);
    }
  }

  SortedMap<String, StoredCredential> open(byte[] sealed, Secret password) {
    char[] letters = letters(password);
    try {
      return parse(content(sealed, letters));
    } finally {
      Arrays.fill(letters, '\0');
    }
  }

  private String content(byte[] sealed, char[] letters) {
    try {
      KeyStore keys = KeyStore.getInstance("PKCS12");
      keys.load(new ByteArrayInputStream(sealed), letters);
      if (keys.getKey(ENTRY, letters) instanceof SecretKey key) {
        return new String(key.getEncoded(), UTF_8);
      }
      throw new IllegalStateException(
          place + " is a key store, and holds no credentials of this SDK: name another file.");
    } catch (IOException e) {
      throw e.getCause() instanceof UnrecoverableKeyException ? wrongPassword(e) : broken(e);
    } catch (UnrecoverableKeyException e) {
      throw wrongPassword(e);
    } catch (GeneralSecurityException e) {
      throw broken(e);
    }
  }

  private SortedMap<String, StoredCredential> parse(String content) {
    try {
      int version = json.<StoreContents.Format>read(StoreContents.Format.class, content).version();
      if (version != StoreContents.VERSION) {
        throw new IllegalStateException(
            place
                + " was written by another version of this SDK, with format "
                + version
                + " where this one knows "
                + StoreContents.VERSION
                + ": use that version. Nothing was changed.");
      }
      return json.<StoreContents>read(StoreContents.class, content).credentials();
    } catch (JsonMismatchException | IllegalArgumentException e) {
      throw broken(null);
    }
  }

  /**
   * The PKCS#12 of the JDK takes printable ASCII alone, and tells so too late and in other words.
   */
  private static char[] letters(Secret password) {
    String text = password.reveal();
    if (!text.chars().allMatch(c -> c >= ' ' && c <= '~')) {
      throw new IllegalArgumentException(
          "The password of a credential file must be of printable ASCII characters: the PKCS#12 key"
              + " store of the JDK takes no others.");
    }
    return text.toCharArray();
  }

  private IllegalStateException wrongPassword(Exception cause) {
    return new IllegalStateException(
        "The password does not open "
            + place
            + ", or the file was altered. Nothing was changed: check the password.",
        cause);
  }

  private IllegalStateException broken(@Nullable Exception cause) {
    return new IllegalStateException(
        place
            + " is no credential file, or is cut short or damaged. Nothing was changed: restore it"
            + " from a backup, or name another file.",
        cause);
  }
}
