package dev.connectorsdk.onboarding;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.connectorsdk.core.internal.file.AtomicFile;
import dev.connectorsdk.core.internal.json.Json;
import dev.connectorsdk.core.internal.json.JsonMismatchException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One file for each customer, named by the hash of its owner id: an id may have any character. */
final class FolderStateStore implements OnboardingStateStore {
  private final Path folder;
  private final Json json = Json.camelCase();

  FolderStateStore(Path folder) {
    try {
      this.folder = Files.createDirectories(folder);
    } catch (IOException e) {
      throw new IllegalArgumentException(
          folder
              + " is not a folder and cannot be created: "
              + (Files.exists(folder) ? "it is a file." : "check the permissions of its parent."),
          e);
    }
  }

  @Override
  public Optional<OnboardingState> load(String ownerId) {
    AtomicFile file = file(ownerId);
    return file.read().map(bytes -> parse(file, ownerId, new String(bytes, UTF_8)));
  }

  @Override
  public void save(OnboardingState state) {
    file(state.ownerId()).write(json.write(OnboardingState.class, state).getBytes(UTF_8));
  }

  @Override
  public void delete(String ownerId) {
    try {
      Files.deleteIfExists(file(ownerId).path());
    } catch (IOException e) {
      throw new UncheckedIOException(
          file(ownerId) + " cannot be deleted: check the permissions of the folder.", e);
    }
  }

  private OnboardingState parse(AtomicFile file, String ownerId, String text) {
    try {
      OnboardingState state = json.read(OnboardingState.class, text);
      if (state != null && state.ownerId().equals(ownerId)) {
        return state;
      }
    } catch (JsonMismatchException e) {
      throw unreadable(file, e);
    }
    throw unreadable(file, null);
  }

  private static IllegalStateException unreadable(AtomicFile file, @Nullable Throwable cause) {
    return new IllegalStateException(
        file
            + " does not contain the state of an onboarding, or is truncated: delete it, and the"
            + " next run determines the customer's state from the services. Nothing was changed.",
        cause);
  }

  private AtomicFile file(String ownerId) {
    return new AtomicFile(folder.resolve(hash(ownerId) + ".json"));
  }

  private static String hash(String text) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
      return HexFormat.of().formatHex(digest, 0, 16);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every JDK has SHA-256.", e);
    }
  }
}
