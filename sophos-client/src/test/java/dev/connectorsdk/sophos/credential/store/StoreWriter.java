package dev.connectorsdk.sophos.credential.store;

import dev.connectorsdk.sophos.fixture.CredentialSamples;
import dev.connectorsdk.core.credential.Secret;
import java.nio.file.Path;

/** A program that saves credentials in a file, to be run twice at the same time. */
final class StoreWriter {
  static final int ENTRIES = 12;

  private StoreWriter() {}

  public static void main(String... fileAndPassword) {
    CredentialStore store =
        Pkcs12CredentialStore.at(Path.of(fileAndPassword[0]), () -> Secret.of(fileAndPassword[1]));
    for (int i = 0; i < ENTRIES; i++) {
      String name = ProcessHandle.current().pid() + "-" + i;
      store.save(CredentialSamples.credential(name).build(), CredentialSamples.SECRET);
    }
  }
}
