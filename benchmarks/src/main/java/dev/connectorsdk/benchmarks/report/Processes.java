package dev.connectorsdk.benchmarks.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Runs programs of this module in separate processes. */
final class Processes {
  private Processes() {}

  /** Runs a program and returns its last line of output. */
  static String run(List<String> options, Class<?> program, String... arguments)
      throws IOException, InterruptedException {
    return run(System.getProperty("java.class.path"), options, program, arguments);
  }

  /** Runs a program from jars, as class-data sharing requires. */
  static String runJars(List<String> options, Class<?> program, String... arguments)
      throws IOException, InterruptedException {
    return run(Jars.classPath(), options, program, arguments);
  }

  private static String run(
      String classPath, List<String> options, Class<?> program, String... arguments)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(System.getProperty("java.home") + "/bin/java");
    command.addAll(options);
    command.addAll(List.of("-cp", classPath, program.getName()));
    command.addAll(List.of(arguments));
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    String output =
        new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
    if (process.waitFor() != 0) {
      throw new IOException(program.getSimpleName() + " failed: " + output);
    }
    return output.substring(output.lastIndexOf('\n') + 1);
  }

  /** Measures whole processes of each peer, alternating, in milliseconds. */
  static Map<String, PeerResult> starts(
      int starts, Map<String, List<String>> options, Class<?> program, String server)
      throws IOException, InterruptedException {
    Map<String, List<Double>> times = new TreeMap<>();
    for (int round = -1; round < starts; round++) {
      for (Map.Entry<String, List<String>> peer : options.entrySet()) {
        long begin = System.nanoTime();
        runJars(peer.getValue(), program, peer.getKey().split(" ", 2)[0], server);
        double took = (System.nanoTime() - begin) / 1e6;
        if (round >= 0) {
          times.computeIfAbsent(peer.getKey(), name -> new ArrayList<>()).add(took);
        }
      }
    }
    Map<String, PeerResult> results = new TreeMap<>();
    times.forEach((peer, values) -> results.put(peer, new PeerResult(values, "ms", Double.NaN)));
    return results;
  }
}
