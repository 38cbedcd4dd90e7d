package dev.connectorsdk.sophos.credential.expiry;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.connectorsdk.core.internal.file.AtomicFile;
import dev.connectorsdk.core.internal.json.Json;
import dev.connectorsdk.core.internal.json.JsonMismatchException;
import java.util.Map;
import java.util.Optional;

/** A state store in a JSON file. */
final class FileMonitorStateStore implements MonitorStateStore {
  private static final int VERSION = 1;

  private final AtomicFile file;
  private final Json json = Json.camelCase();

  FileMonitorStateStore(AtomicFile file) {
    this.file = file;
  }

  @Override
  public Map<String, Reported> load() {
    return file.read().map(bytes -> parse(new String(bytes, UTF_8))).orElse(Map.of());
  }

  @Override
  public void save(Map<String, Reported> all) {
    file.write(json.write(Contents.class, new Contents(VERSION, all)).getBytes(UTF_8));
  }

  private Map<String, Reported> parse(String text) {
    try {
      Format format = json.read(Format.class, text);
      if (format.version() != VERSION) {
        throw new IllegalStateException(
            file
                + " was written by another version of this SDK, with format "
                + format.version()
                + ", but this one reads "
                + VERSION
                + ": use that version. Nothing was changed.");
      }
      Contents contents = json.read(Contents.class, text);
      return contents.reported();
    } catch (JsonMismatchException e) {
      throw new IllegalStateException(
          file
              + " was not written by a credential monitor, or is truncated: restore it, or delete it to"
              + " have each threshold reported again. Nothing was changed.",
          e);
    }
  }

  record Format(int version, Optional<Object> reported) {}

  record Contents(int version, Map<String, Reported> reported) {}
}
