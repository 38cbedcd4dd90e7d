package dev.connectorsdk.examples.onboard;

import dev.connectorsdk.core.credential.Environment;
import dev.connectorsdk.core.error.ApiException;
import dev.connectorsdk.examples.Programs;
import dev.connectorsdk.examples.ServiceOptions;
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

/** Onboards customers, from an API credential to linked accounts. */
@Command(
    name = "onboard",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = {
      "Links a StackOne account with a Sophos Central API credential and lists alerts and"
          + " endpoints. Uses built-in simulators if none of SOPHOS_CLIENT_ID,"
          + " SOPHOS_CLIENT_SECRET and STACKONE_API_KEY is set. Can be run again after any"
          + " failure: existing profiles and accounts are reused.",
      "Exit code: 0 done, 1 failed (the message says what to do), 2 invalid usage, 3 a manual"
          + " step is pending: complete it, then run the program again."
    })
public final class Onboard implements Callable<Integer> {
  private final Environment environment;
  private final BufferedReader input;

  @Spec private CommandSpec spec;
  @Mixin private final ServiceOptions serviceOptions = ServiceOptions.ofBoth();
  @Mixin private final OnboardOptions onboardOptions = new OnboardOptions();
  @Mixin private final OutputOptions outputOptions = new OutputOptions();

  /**
   * Creates a program that reads its keys from these variables.
   *
   * @param input the confirmations that the administrator types
   */
  public Onboard(Environment environment, Reader input) {
    this.environment = environment;
    this.input = new BufferedReader(input);
  }

  /** Runs the program and ends the process with its exit code. */
  public static void main(String[] args) {
    Reader input = new InputStreamReader(System.in, Charset.defaultCharset());
    System.exit(command(Environment.system(), input).execute(args));
  }

  /** Returns the program without input for confirmations. */
  public static CommandLine command(Environment environment) {
    return command(environment, Reader.nullReader());
  }

  /** Returns the program. */
  public static CommandLine command(Environment environment, Reader input) {
    return Programs.commandLine(new Onboard(environment, input));
  }

  @Override
  public Integer call() {
    boolean realServices = serviceOptions.areReal(environment);
    serviceOptions
        .problem()
        .or(() -> outputOptions.problem(onboardOptions, realServices))
        .ifPresent(this::rejectUsage);
    PrintWriter out = spec.commandLine().getOut();
    PrintWriter err = spec.commandLine().getErr();
    CommandOutput output = new CommandOutput(out, err, outputOptions.json());
    try {
      outputOptions.checkFiles();
      try (Services services = serviceOptions.open(environment, err)) {
        return new OnboardRunner(
                services,
                onboardOptions,
                outputOptions,
                outputOptions.waitTimeout(onboardOptions, realServices),
                output,
                input)
            .run();
      }
    } catch (ApiException | IllegalArgumentException | IllegalStateException e) {
      return output.printError(String.valueOf(e.getMessage()));
    } catch (UncheckedIOException e) {
      return output.printError(e.getMessage() + ".");
    } finally {
      out.flush();
      err.flush();
    }
  }

  private void rejectUsage(String message) {
    throw new CommandLine.ParameterException(spec.commandLine(), message);
  }
}
