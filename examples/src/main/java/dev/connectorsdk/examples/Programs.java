package dev.connectorsdk.examples;

import dev.connectorsdk.core.error.ApiException;
import java.io.PrintWriter;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.function.Function;
import picocli.CommandLine;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;

/** What all programs have in common: version, usage errors, dates and durations, failures. */
public final class Programs {
  private static final int FAILED = 1;

  private Programs() {}

  /** Returns the command line of a program, whose class has a {@code Command} annotation. */
  public static CommandLine commandLine(Object program) {
    CommandLine line = new CommandLine(program);
    describe(line);
    return line.setCaseInsensitiveEnumValuesAllowed(true)
        .registerConverter(Duration.class, converter(Duration::parse, "duration", "PT10M or PT1H"))
        .registerConverter(LocalDate.class, converter(LocalDate::parse, "date", "2026-11-23"))
        .setParameterExceptionHandler(Programs::rejectUsage)
        .setExecutionExceptionHandler(Programs::fail);
  }

  private static void describe(CommandLine line) {
    CommandSpec spec = line.getCommandSpec();
    spec.versionProvider(new ArtifactVersion(spec.qualifiedName()));
    spec.usageMessage().abbreviateSynopsis(true);
    line.getSubcommands().values().forEach(Programs::describe);
  }

  private static <T> ITypeConverter<T> converter(
      Function<String, T> parser, String kind, String example) {
    return text -> {
      try {
        return parser.apply(text);
      } catch (DateTimeException e) {
        throw new TypeConversionException(
            "\"" + text + "\" is not a " + kind + ": use ISO 8601, such as " + example);
      }
    };
  }

  /** Prints the reason and one line on the usage, not the whole help. */
  private static int rejectUsage(ParameterException e, String[] args) {
    CommandLine line = e.getCommandLine();
    PrintWriter err = line.getErr();
    err.println("Error: " + e.getMessage());
    UnmatchedArgumentException.printSuggestions(e, err);
    err.print(line.getUsageMessage(CommandLine.Help.Ansi.OFF).lines().findFirst().orElse(""));
    err.println("; --help lists the options.");
    err.flush();
    return line.getCommandSpec().exitCodeOnInvalidInput();
  }

  /** Prints the reason of a failure whose message says what to do; other failures are faults. */
  private static int fail(Exception e, CommandLine line, CommandLine.ParseResult parsed)
      throws Exception {
    if (!(e instanceof ApiException
        || e instanceof IllegalArgumentException
        || e instanceof IllegalStateException)) {
      throw e;
    }
    line.getErr().println("Error: " + e.getMessage());
    line.getErr().flush();
    return FAILED;
  }
}
