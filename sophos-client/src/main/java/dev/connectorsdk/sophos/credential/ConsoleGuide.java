package dev.connectorsdk.sophos.credential;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Instructions for an administrator in the Sophos Central console, with a grade of evidence for each step. The menus of the console change from time to time.
 *
 * @param title the title
 * @param steps the steps in order
 */
public record ConsoleGuide(String title, List<Step> steps) {

  /** Copies the list. */
  public ConsoleGuide {
    steps = List.copyOf(steps);
  }

  /** The grade of evidence for a step. */
  public enum Grade {
    /** Documented in the help pages of Sophos. */
    DOCUMENTED(""),
    /** Stated by third parties. */
    THIRD_PARTY("stated by third parties"),
    /** Derived from what is known of other account levels. */
    UNVERIFIED("unverified");

    private final String note;

    Grade(String note) {
      this.note = note;
    }

    private String suffix() {
      return note.isEmpty() ? "" : " (" + note + ")";
    }
  }

  /**
   * A step.
   *
   * @param number the number, from 1
   * @param heading the heading
   * @param text the instruction
   * @param grade the grade of evidence
   */
  public record Step(int number, String heading, String text, Grade grade) {

    /** The heading, the text and the grade, in one line. */
    public String sentence() {
      return heading + ": " + text + grade.suffix();
    }
  }

  /** Returns the guide as plain text. */
  public String toText() {
    return title
        + "\n\n"
        + steps.stream()
            .map(step -> step.number() + ". " + step.sentence())
            .collect(Collectors.joining("\n"))
        + "\n";
  }

  /** Returns the guide as Markdown. Names and reasons are escaped. */
  public String toMarkdown() {
    return "# "
        + escaped(title)
        + "\n\n"
        + steps.stream().map(ConsoleGuide::markdown).collect(Collectors.joining("\n"))
        + "\n";
  }

  private static String markdown(Step step) {
    String note = step.grade().suffix();
    return step.number()
        + ". **"
        + escaped(step.heading())
        + ".** "
        + escaped(step.text())
        + (note.isEmpty() ? "" : " _" + note.strip() + "_");
  }

  private static String escaped(String text) {
    return text.replaceAll("[\\r\\n]+", " ").replaceAll("([\\\\`*_\\[\\]<>#|])", "\\\\$1");
  }
}
