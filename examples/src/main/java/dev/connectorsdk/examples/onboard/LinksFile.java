package dev.connectorsdk.examples.onboard;

import de.siegmar.fastcsv.writer.CsvWriter;
import dev.connectorsdk.onboarding.Customer;
import dev.connectorsdk.stackone.session.ConnectSessionLink;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;

/** Writes auth links to a CSV file that only its owner can read: a link authorizes linking. */
final class LinksFile implements AutoCloseable {
  private static final Set<PosixFilePermission> OWNER_ONLY =
      PosixFilePermissions.fromString("rw-------");

  private final CsvWriter writer;
  private final ReentrantLock lock = new ReentrantLock();

  private LinksFile(CsvWriter writer) {
    this.writer = writer;
  }

  /**
   * Opens the file; appends if it exists.
   *
   * @throws IllegalArgumentException if others may read the file, or the file system has no POSIX
   *     permissions
   */
  static LinksFile open(Path path) {
    try {
      CsvWriter writer =
          CsvWriter.builder()
              .autoFlush(true)
              .build(
                  Channels.newWriter(
                      Files.newByteChannel(
                          path,
                          Set.of(StandardOpenOption.CREATE, StandardOpenOption.APPEND),
                          PosixFilePermissions.asFileAttribute(OWNER_ONLY)),
                      StandardCharsets.UTF_8));
      if (!Files.getPosixFilePermissions(path).equals(OWNER_ONLY)) {
        writer.close();
        throw rejected(path + " can be read by others");
      }
      return new LinksFile(writer);
    } catch (UnsupportedOperationException e) {
      throw rejected(path + " is on a file system without POSIX permissions");
    } catch (IOException e) {
      throw new UncheckedIOException(path + " cannot be written", e);
    }
  }

  private static IllegalArgumentException rejected(String reason) {
    return new IllegalArgumentException(reason + ": choose another file for --links.");
  }

  /** Adds a link; thread-safe. */
  void add(Customer customer, ConnectSessionLink link) {
    lock.lock();
    try {
      writer.writeRecord(customer.ownerId(), customer.ownerName(), link.authLinkUrl().reveal());
    } finally {
      lock.unlock();
    }
  }

  @Override
  public void close() {
    try {
      writer.close();
    } catch (IOException e) {
      throw new UncheckedIOException("The links could not be written completely", e);
    }
  }
}
