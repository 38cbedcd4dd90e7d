package dev.connectorsdk.sophos.access;

import java.util.Locale;

/** The words and shapes of the {@link RoleMatrixPage}, and the list that explains them. */
final class RoleMatrixLegend {
  private RoleMatrixLegend() {}

  static String html(RoleAccessTable knowledge) {
    StringBuilder list = new StringBuilder("<h2>How to read it</h2>\n<ul>\n");
    for (AccessVerdict verdict : AccessVerdict.values()) {
      list.append(
          "<li><span class=\"key %s\">%s</span>%s</li>\n"
              .formatted(verdict.word(), mark(verdict), meaning(verdict)));
    }
    knowledge
        .shares()
        .forEach(
            (grade, share) ->
                list.append(
                    "<li><span class=\"key %s\">%s</span>%s (%s of all cells)</li>\n"
                        .formatted(grade.word(), mark(grade), meaning(grade), percent(share))));
    return list.append("</ul>\n").toString();
  }

  static String mark(AccessVerdict verdict) {
    return switch (verdict) {
          case ALLOWED -> "✔ ";
          case REFUSED -> "✘ ";
          case UNKNOWN -> "? ";
        }
        + verdict.word();
  }

  static String mark(EvidenceGrade grade) {
    return switch (grade) {
          case DOCUMENTED -> "● ";
          case OBSERVED -> "◆ ";
          case STATED -> "◐ ";
          case INFERRED -> "○ ";
          case NONE -> "";
        }
        + grade.word();
  }

  private static String meaning(AccessVerdict verdict) {
    return switch (verdict) {
      case ALLOWED -> "the role may call it";
      case REFUSED -> "the role is refused";
      case UNKNOWN -> "nobody has said or seen either";
    };
  }

  private static String meaning(EvidenceGrade grade) {
    return switch (grade) {
      case DOCUMENTED -> "the vendor's documentation says it";
      case OBSERVED -> "somebody saw a live account answer so";
      case STATED -> "a third party says it";
      case INFERRED -> "it follows from a description; nobody has shown it";
      case NONE -> "nothing is known";
    };
  }

  private static String percent(double share) {
    return String.format(Locale.ROOT, "%.1f %%", share * 100);
  }
}
