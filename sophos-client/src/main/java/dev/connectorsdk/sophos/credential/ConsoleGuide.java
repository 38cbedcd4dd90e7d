package dev.connectorsdk.sophos.credential;

import java.util.List;
import java.util.stream.Collectors;

/**
 * What a person does in the Sophos Central console to make a credential, step by step, each with
 * how sure it is. The console changes its menus now and then.
 *
 * @param title what the steps lead to
 * @param steps in order
 */
public record ConsoleGuide(String title, List<Step> steps) {

  /** Copies the list. */
  public ConsoleGuide {
    steps = List.copyOf(steps);
  }

  /** How sure a step is. */
  public enum Grade {
    /** Sophos says so in its help pages. */
    DOCUMENTED(""),
    /** Others say so, Sophos does not contradict. */
    THIRD_PARTY("stated by third parties"),
    /** It follows from what is known of other levels; nobody says so. */
    UNVERIFIED("unverified");

    private final String remark;

    Grade(String remark) {
      this.remark = remark;
    }

    private String suffix() {
      return remark.isEmpty() ? "" : " (" + remark + ")";
    }
  }

  /**
   * One step.
   *
   * @param number from 1
   * @param heading what it is about, in a few words
   * @param text what to do
   * @param grade how sure that is
   */
  public record Step(int number, String heading, String text, Grade grade) {

    /** Heading, text and how sure it is, in one line. */
    public String sentence() {
      return heading + ": " + text + grade.suffix();
    }
  }

  /** The guide for a terminal or a mail. */
  public String toText() {
    return title
        + "\n\n"
        + steps.stream()
            .map(step -> step.number() + ". " + step.sentence())
            .collect(Collectors.joining("\n"))
        + "\n";
  }

  /** The guide as a Markdown document. Names and reasons are escaped, so they stay text. */
  public String toMarkdown() {
    return "# "
        + escaped(title)
        + "\n\n"
        + steps.stream().map(ConsoleGuide::markdown).collect(Collectors.joining("\n"))
        + "\n";
  }

  private static String markdown(Step step) {
    String remark = step.grade().suffix();
    return step.number()
        + ". **"
        + escaped(step.heading())
        + ".** "
        + escaped(step.text())
        + (remark.isEmpty() ? "" : " _" + remark.strip() + "_");
  }

  private static String escaped(String text) {
    return text.replaceAll("[\\r\\n]+", " ").replaceAll("([\\\\`*_\\[\\]<>#|])", "\\\\$1");
  }
}
