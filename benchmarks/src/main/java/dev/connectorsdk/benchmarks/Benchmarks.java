package dev.connectorsdk.benchmarks;

import java.io.IOException;

/** Runs the benchmarks: all of them, or as JMH's own arguments say ({@code -h} lists these). */
public final class Benchmarks {
  private Benchmarks() {}

  /** Measures, and prints the figures. */
  public static void main(String[] args) throws IOException {
    org.openjdk.jmh.Main.main(args);
  }
}
