package dev.connectorsdk.examples.onboard;

import dev.connectorsdk.core.credential.Environment;
import dev.connectorsdk.core.error.ApiException;
import dev.connectorsdk.examples.Services;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The main job as a program. */
@Command(
    name = "onboard",
    mixinStandardHelpOptions = true,
    version = "onboard 0.1",
    sortOptions = false,
    description = {
      "Takes a Sophos Central API credential to a linked StackOne account and lists alerts and"
          + " endpoints. Talks to built-in simulators, unless SOPHOS_CLIENT_ID,"
          + " SOPHOS_CLIENT_SECRET and STACKONE_API_KEY are all set. May be run again after any"
          + " failure: what is there already is found and used.",
      "Exit code: 0 done, 1 refused with advice, 2 wrong usage, 3 a person has still to do"
          + " something: run it again then."
    })
public final class Onboard implements Callable<Integer> {
  private final Environment environment;
  private final BufferedReader keyboard;

  @Spec private CommandSpec spec;
  @Mixin private final ServiceOptions services = new ServiceOptions();
  @Mixin private final OnboardOptions wishes = new OnboardOptions();
  @Mixin private final OutputOptions manner = new OutputOptions();

  /**
   * A program that takes its keys from these variables.
   *
   * @param answers what the person types
   */
  public Onboard(Environment environment, Reader answers) {
    this.environment = environment;
    this.keyboard = new BufferedReader(answers);
  }

  /** Runs it and ends the process with its exit code. */
  public static void main(String[] args) {
    Reader answers = new InputStreamReader(System.in, Charset.defaultCharset());
    System.exit(command(Environment.system(), answers).execute(args));
  }

  /** The program, to be run with arguments by somebody who types nothing. */
  public static CommandLine command(Environment environment) {
    return command(environment, Reader.nullReader());
  }

  /** The program, to be run with arguments. */
  public static CommandLine command(Environment environment, Reader answers) {
    return new CommandLine(new Onboard(environment, answers))
        .setCaseInsensitiveEnumValuesAllowed(true);
  }

  @Override
  public Integer call() {
    boolean real = services.areReal(environment);
    services.complaint().or(() -> manner.complaint(wishes, real)).ifPresent(this::refuseUsage);
    PrintWriter out = spec.commandLine().getOut();
    PrintWriter err = spec.commandLine().getErr();
    CommandOutput answer = new CommandOutput(out, err, manner.json());
    try {
      manner.checkFiles();
      try (Services world = services.open(environment)) {
        err.println("Talking to " + world.name() + ".");
        return new OnboardRunner(world, wishes, manner, manner.patience(wishes, real), answer, keyboard)
            .run();
      }
    } catch (ApiException | IllegalArgumentException | IllegalStateException e) {
      return answer.refused(String.valueOf(e.getMessage()));
    } catch (UncheckedIOException e) {
      return answer.refused(e.getMessage() + ".");
    } finally {
      out.flush();
      err.flush();
    }
  }

  private void refuseUsage(String words) {
    throw new CommandLine.ParameterException(spec.commandLine(), words);
  }
}
