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

/** A file for each customer, named after the hash of its owner id: any id makes a good name. */
final class FolderMemory implements OnboardingStateStore {
  private final Path folder;
  private final Json json = Json.camelCase();

  FolderMemory(Path folder) {
    if (!Files.isDirectory(folder)) {
      throw new IllegalArgumentException(
          folder + " is no folder: make it first, or name another one.");
    }
    this.folder = folder;
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
  public void forget(String ownerId) {
    try {
      Files.deleteIfExists(file(ownerId).path());
    } catch (IOException e) {
      throw new UncheckedIOException(
          file(ownerId) + " cannot be deleted: check who may write in the folder.", e);
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

  private static IllegalStateException unreadable(
      AtomicFile file, @org.jspecify.annotations.Nullable Throwable cause) {
    return new IllegalStateException(
        file
            + " is not what an onboarding has written, or is cut short: delete it, and the next run"
            + " finds out from the services how far the customer is. Nothing was changed.",
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
