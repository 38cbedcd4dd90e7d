package dev.connectorsdk.sophos.checkpoint;

import java.io.IOException;
import java.nio.file.Path;

/** A process that holds a store until it is killed. */
final class StoreHolder {
  private StoreHolder() {}

  public static void main(String[] args) throws IOException {
    CheckpointStore store = CheckpointStore.inFolder(Path.of(args[0]));
    System.out.println("open");
    System.out.flush();
    System.in.read();
    store.close();
  }
}
