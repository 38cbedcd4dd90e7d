package dev.connectorsdk.benchmarks.process;

import dev.connectorsdk.core.Paged;
import dev.connectorsdk.core.credential.ApiKey;
import dev.connectorsdk.stackone.StackOneClient;
import dev.connectorsdk.stackone.action.ConnectorActions;
import java.net.URI;
import java.util.Iterator;
import java.util.stream.Stream;

/**
 * Reads a list of a million items and prints the number of items and the growth of the live heap
 * between the tenth and the last page, in bytes.
 */
public final class MillionItems {
  private static final int PAGE = 500;
  private static final int BASELINE_ITEMS = 10 * PAGE;

  private MillionItems() {}

  /** The arguments are the server's base URL and, to prefetch one page, {@code ahead}. */
  public static void main(String[] args) {
    boolean ahead = args.length > 1 && args[1].equals("ahead");
    try (StackOneClient client = client(args[0])) {
      Paged<ConnectorActions> pages = client.actions().list(query -> query.pageSize(PAGE));
      try (Stream<ConnectorActions> items = (ahead ? pages.prefetch() : pages).stream()) {
        consume(items.iterator());
      }
    }
  }

  private static void consume(Iterator<ConnectorActions> items) {
    long count = 0;
    long baseline = 0;
    while (items.hasNext()) {
      items.next();
      count++;
      if (count == BASELINE_ITEMS) {
        baseline = liveHeap();
      }
    }
    System.out.println(count + " " + (liveHeap() - baseline));
  }

  private static long liveHeap() {
    System.gc();
    Runtime runtime = Runtime.getRuntime();
    return runtime.totalMemory() - runtime.freeMemory();
  }

  private static StackOneClient client(String server) {
    return StackOneClient.builder()
        .apiKey(ApiKey.of("v1.eu1.benchmark-benchmark-benchmark"))
        .apiUrl(URI.create(server))
        .allowHosts(URI.create(server).getHost())
        .options(options -> options.withoutRateLimits())
        .build();
  }
}
