package dev.connectorsdk.sophos.credential;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Instructions for an administrator in the Sophos Central console, with the sources of each. The
 * menus of the console change from time to time. Where sources differ, an instruction has both
 * ways, StackOne's first.
 *
 * @param title the title
 * @param preconditions what must be given before the first step
 * @param steps the steps in order
 * @param remarks what to consider in the steps, such as the roles to select from
 */
public record ConsoleGuide(
    String title, List<Remark> preconditions, List<Step> steps, List<Remark> remarks) {

  /** Copies the lists. */
  public ConsoleGuide {
    preconditions = List.copyOf(preconditions);
    steps = List.copyOf(steps);
    remarks = List.copyOf(remarks);
  }

  /** A source of instructions. */
  public enum Source {
    /** StackOne's guide to the connector profile for Sophos Central. */
    STACKONE_GUIDE(
        "StackOne's guide",
        "docs.stackone.com, connectors/sophos/guides/connector-profile/oauth-2-0-client-credentials"),
    /** The help pages of Sophos Central. */
    SOPHOS_HELP("Sophos' help", "docs.sophos.com, API Credentials Management"),
    /** Guides of other products. */
    THIRD_PARTIES("third parties", "guides and reports of other products"),
    /** This SDK. */
    SDK("this SDK", "docs/credentials.md");

    private final String label;
    private final String address;

    Source(String label, String address) {
      this.label = label;
      this.address = address;
    }

    /** The name and where to find it, in one line. */
    public String text() {
      return label + ": " + address;
    }

    @Override
    public String toString() {
      return label;
    }
  }

  /**
   * A step.
   *
   * @param number the number, from 1
   * @param heading the heading
   * @param text the instruction
   * @param sources the sources; empty if unverified
   */
  public record Step(int number, String heading, String text, List<Source> sources) {
    /** Copies the list. */
    public Step {
      sources = List.copyOf(sources);
    }

    /** The heading, the text and the sources, in one line. */
    public String sentence() {
      return heading + ": " + text + suffix(sources);
    }
  }

  /**
   * A precondition or an advice.
   *
   * @param heading the heading
   * @param text the text
   * @param sources the sources; empty if unverified
   */
  public record Remark(String heading, String text, List<Source> sources) {
    /** Copies the list. */
    public Remark {
      sources = List.copyOf(sources);
    }

    /** The heading, the text and the sources, in one line. */
    public String sentence() {
      return heading + ": " + text + suffix(sources);
    }
  }

  private static String suffix(List<Source> sources) {
    return sources.isEmpty()
        ? " (unverified)"
        : sources.stream().map(Source::toString).collect(Collectors.joining(", ", " (", ")"));
  }

  /** Returns the guide as plain text. */
  public String toText() {
    List<String> lines = new ArrayList<>(List.of(title, ""));
    preconditions.forEach(one -> lines.add(one.sentence()));
    steps.forEach(step -> lines.add(step.number() + ". " + step.sentence()));
    remarks.forEach(one -> lines.add("- " + one.sentence()));
    lines.add("");
    for (Source source : Source.values()) {
      lines.add(source.text());
    }
    return String.join("\n", lines) + "\n";
  }

  /** Returns the guide as Markdown. Names and reasons are escaped. */
  public String toMarkdown() {
    List<String> lines = new ArrayList<>(List.of("# " + escaped(title), ""));
    preconditions.forEach(one -> lines.add(markdown(one.heading(), one.text(), one.sources())));
    lines.add("");
    for (Step step : steps) {
      lines.add(step.number() + ". " + markdown(step.heading(), step.text(), step.sources()));
    }
    lines.add("");
    remarks.forEach(one -> lines.add("- " + markdown(one.heading(), one.text(), one.sources())));
    lines.add("");
    for (Source source : Source.values()) {
      lines.add("- " + escaped(source.text()));
    }
    return String.join("\n", lines) + "\n";
  }

  private static String markdown(String heading, String text, List<Source> sources) {
    return "**" + escaped(heading) + ".** " + escaped(text) + " _" + suffix(sources).strip() + "_";
  }

  private static String escaped(String text) {
    return text.replaceAll("[\\r\\n]+", " ").replaceAll("([\\\\`*_\\[\\]<>#|])", "\\\\$1");
  }
}
