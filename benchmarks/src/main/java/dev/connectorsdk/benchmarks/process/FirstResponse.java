package dev.connectorsdk.benchmarks.process;

import dev.connectorsdk.benchmarks.peer.AccountList;
import java.io.IOException;

/** A program that lists 50 accounts once and exits, to measure a start. */
public final class FirstResponse {
  private FirstResponse() {}

  /** The arguments are the name of the peer and the server's base URL. */
  public static void main(String[] args) throws IOException, InterruptedException {
    int count = AccountList.of(args[0], args[1]).list(50);
    System.out.println(count);
    System.exit(0);
  }
}
