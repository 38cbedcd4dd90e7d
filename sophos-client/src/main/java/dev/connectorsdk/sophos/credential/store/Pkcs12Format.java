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
 * The format of a credential file: a JSON document with all credentials, as the content of one secret-key entry of a PKCS#12 key store, which the JDK encrypts.
 */
final class Pkcs12Format {
  private static final String ENTRY = "sophos-api-credentials";

  /** The content may have any length with this algorithm. */
  private static final String KEY_ALGORITHM = "HmacSHA256";

  private final String place;
  private final Json json = Json.camelCase();

  /**
   * Creates the format.
   *
   * @param place the name of the file in error messages
   */
  Pkcs12Format(String place) {
    this.place = place;
  }

  byte[] encrypt(SortedMap<String, StoredCredential> credentials, Secret password) {
    byte[] content = json.write(StoreContents.class, StoreContents.of(credentials)).getBytes(UTF_8);
    char[] characters = characters(password);
    try {
      KeyStore keys = KeyStore.getInstance("PKCS12");
      keys.load(null, null);
      SecretKey key = new SecretKeySpec(content, KEY_ALGORITHM);
      keys.setEntry(
          ENTRY, new KeyStore.SecretKeyEntry(key), new KeyStore.PasswordProtection(characters));
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      keys.store(out, characters);
      return out.toByteArray();
    } catch (GeneralSecurityException | IOException e) {
      throw new IllegalStateException(
          "This Java runtime cannot write a PKCS#12 key store; " + place + " was not changed.", e);
    } finally {
      Arrays.fill(characters, '\0');
      Arrays.fill(content, (byte) 0);
    }
  }

  SortedMap<String, StoredCredential> decrypt(byte[] encrypted, Secret password) {
    char[] characters = characters(password);
    try {
      return parse(content(encrypted, characters));
    } finally {
      Arrays.fill(characters, '\0');
    }
  }

  private String content(byte[] encrypted, char[] characters) {
    try {
      KeyStore keys = KeyStore.getInstance("PKCS12");
      keys.load(new ByteArrayInputStream(encrypted), characters);
      if (keys.getKey(ENTRY, characters) instanceof SecretKey key) {
        return new String(key.getEncoded(), UTF_8);
      }
      throw new IllegalStateException(
          place + " is a key store without credentials of this SDK: use another file.");
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
                + ", but this one reads "
                + StoreContents.VERSION
                + ": use that version. Nothing was changed.");
      }
      return json.<StoreContents>read(StoreContents.class, content).credentials();
    } catch (JsonMismatchException | IllegalArgumentException e) {
      throw broken(null);
    }
  }

  /**
   * The JDK's PKCS#12 accepts printable ASCII only, and fails later with a less clear message.
   */
  private static char[] characters(Secret password) {
    String text = password.reveal();
    if (!text.chars().allMatch(c -> c >= ' ' && c <= '~')) {
      throw new IllegalArgumentException(
          "The password of a credential file must consist of printable ASCII characters: the"
              + " PKCS#12 key store of the JDK accepts no others.");
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
            + " is not a credential file, or is truncated or damaged. Nothing was changed: restore it"
            + " from a backup, or use another file.",
        cause);
  }
}
