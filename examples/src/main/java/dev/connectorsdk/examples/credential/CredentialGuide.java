package dev.connectorsdk.examples.credential;

import dev.connectorsdk.examples.JsonText;
import dev.connectorsdk.examples.Programs;
import dev.connectorsdk.examples.RoleConverter;
import dev.connectorsdk.sophos.access.Operation;
import dev.connectorsdk.sophos.access.RoleAccessTable;
import dev.connectorsdk.sophos.access.ServicePrincipalRole;
import dev.connectorsdk.sophos.credential.ConsoleGuide;
import dev.connectorsdk.sophos.credential.CredentialDraft;
import dev.connectorsdk.sophos.identity.AccountLevel;
import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Prints the steps that create a credential in the console. */
@Command(
    name = "credential-guide",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = {
      "Prints the steps that create an API credential in the Sophos Central console; no API"
          + " creates one. The role is the console's default, unless you specify the role, or the"
          + " operations to call: the least role for these is selected and explained. Sends"
          + " nothing.",
      "Exit code: 0 done, 1 no single role is sufficient, 2 invalid usage."
    })
public final class CredentialGuide implements Callable<Integer> {
  private static final int FAILED = 1;

  @Spec private CommandSpec spec;

  @Option(
      names = "--name",
      defaultValue = "StackOne Integration",
      description = "The credential's name (${DEFAULT-VALUE}).")
  private String name;

  @Option(names = "--description", description = "The credential's description.")
  private @Nullable String description;

  @Option(
      names = "--level",
      defaultValue = "tenant",
      converter = LevelConverter.class,
      description = "The level to create it at: tenant, partner, organization (${DEFAULT-VALUE}).")
  private AccountLevel level;

  @Option(
      names = "--role",
      converter = RoleConverter.class,
      description = "The service principal role, such as ReadOnly (Super Admin).")
  private @Nullable ServicePrincipalRole role;

  @Option(
      names = "--operation",
      paramLabel = "\"METHOD PATH\"",
      description = "An operation to call, such as \"GET /common/v1/alerts\". Repeatable.")
  private List<String> operations = List.of();

  @Option(
      names = "--family",
      paramLabel = "NAME",
      description = "An API family to call, such as siem. Repeatable.")
  private List<String> families = List.of();

  @Option(names = "--markdown", description = "Print Markdown.")
  private boolean markdown;

  @Option(names = "--json", description = "Print JSON.")
  private boolean json;

  /** Runs the program and ends the process with its exit code. */
  public static void main(String[] args) {
    System.exit(command().execute(args));
  }

  /** Returns the program. */
  public static CommandLine command() {
    return Programs.commandLine(new CredentialGuide());
  }

  @Override
  public Integer call() {
    checkUsage();
    PrintWriter out = spec.commandLine().getOut();
    PrintWriter err = spec.commandLine().getErr();
    try {
      out.println(hasOperations() ? recommendation() : render(guide(), null));
      return 0;
    } catch (IllegalStateException e) {
      err.println("Error: " + e.getMessage());
      return FAILED;
    } finally {
      out.flush();
      err.flush();
    }
  }

  private void checkUsage() {
    if (hasOperations() && role != null) {
      throw usage(
          "Specify either the role (--role) or the operations to call (--operation, --family).");
    }
    if (markdown && json) {
      throw usage("--markdown and --json cannot be combined.");
    }
    if (name.isBlank()) {
      throw usage("--name must not be blank.");
    }
  }

  private boolean hasOperations() {
    return !operations.isEmpty() || !families.isEmpty();
  }

  private ConsoleGuide guide() {
    return draft(role == null ? ServicePrincipalRole.SUPER_ADMIN : role).build().guide();
  }

  private String recommendation() {
    RoleAccessTable accessTable = RoleAccessTable.load();
    RoleChoice choice = new RoleChoice(accessTable, selectedOperations(accessTable));
    CredentialDraft draft = draft(choice.role()).roleReason(choice.reason()).build();
    return render(draft.guide(), choice);
  }

  private Set<Operation> selectedOperations(RoleAccessTable accessTable) {
    try {
      return SelectedOperations.of(accessTable.operations(), operations, families, level);
    } catch (IllegalArgumentException e) {
      throw usage(String.valueOf(e.getMessage()));
    }
  }

  private CredentialDraft.Builder draft(ServicePrincipalRole selected) {
    CredentialDraft.Builder draft = CredentialDraft.builder();
    draft
        .name(name)
        .description(Optional.ofNullable(description))
        .level(level)
        .servicePrincipalRole(selected);
    return draft;
  }

  private String render(ConsoleGuide guide, @Nullable RoleChoice choice) {
    if (json) {
      return JsonText.of(properties(guide, choice));
    }
    if (markdown) {
      return guide.toMarkdown()
          + (choice == null ? "" : "\n## Why this role\n\n```text\n" + choice.text() + "\n```\n");
    }
    return (choice == null ? "" : choice.text() + "\n\n") + guide.toText();
  }

  private Map<String, Object> properties(ConsoleGuide guide, @Nullable RoleChoice choice) {
    Map<String, Object> properties = new LinkedHashMap<>();
    properties.put("title", guide.title());
    properties.put("level", level.value());
    if (choice != null) {
      properties.put("advice", choice.properties());
    }
    properties.put(
        "preconditions",
        guide.preconditions().stream()
            .map(one -> properties(one.heading(), one.text(), one.sources()))
            .toList());
    properties.put(
        "steps",
        guide.steps().stream()
            .map(step -> properties(step.heading(), step.text(), step.sources()))
            .toList());
    properties.put(
        "remarks",
        guide.remarks().stream()
            .map(one -> properties(one.heading(), one.text(), one.sources()))
            .toList());
    return properties;
  }

  private static Map<String, Object> properties(
      String heading, String text, List<ConsoleGuide.Source> sources) {
    Map<String, Object> properties = new LinkedHashMap<>();
    properties.put("heading", heading);
    properties.put("text", text);
    properties.put("sources", sources.stream().map(ConsoleGuide.Source::text).toList());
    return properties;
  }

  private ParameterException usage(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
