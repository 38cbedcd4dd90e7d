package dev.connectorsdk.examples.credential;

import com.squareup.moshi.Moshi;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Objects;
import picocli.CommandLine;

/** Runs a program and captures its output. */
final class Terminal {
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  int run(CommandLine program, String... args) {
    out.getBuffer().setLength(0);
    err.getBuffer().setLength(0);
    program.setOut(new PrintWriter(out)).setErr(new PrintWriter(err));
    return program.execute(args);
  }

  String out() {
    return out.toString();
  }

  String err() {
    return err.toString();
  }

  /** Returns the output parsed as JSON. */
  Object json() throws IOException {
    return Objects.requireNonNull(
        new Moshi.Builder().build().adapter(Object.class).fromJson(out()), "JSON null");
  }
}
