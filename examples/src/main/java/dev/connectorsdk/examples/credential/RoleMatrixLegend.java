package dev.connectorsdk.examples.credential;

import dev.connectorsdk.sophos.access.AccessVerdict;
import dev.connectorsdk.sophos.access.EvidenceGrade;
import dev.connectorsdk.sophos.access.RoleAccessTable;
import java.util.Locale;

/** The words and shapes of the {@link RoleMatrixPage}, and its legend. */
final class RoleMatrixLegend {
  private RoleMatrixLegend() {}

  static String html(RoleAccessTable table) {
    StringBuilder list = new StringBuilder("<h2>Legend</h2>\n<ul>\n");
    for (AccessVerdict verdict : AccessVerdict.values()) {
      list.append(
          "<li><span class=\"key %s\">%s</span>%s</li>\n"
              .formatted(verdict.label(), mark(verdict), meaning(verdict)));
    }
    table
        .shares()
        .forEach(
            (grade, share) ->
                list.append(
                    "<li><span class=\"key %s\">%s</span>%s (%s of all cells)</li>\n"
                        .formatted(grade.label(), mark(grade), meaning(grade), percent(share))));
    return list.append("</ul>\n").toString();
  }

  static String mark(AccessVerdict verdict) {
    return switch (verdict) {
          case ALLOWED -> "✔ ";
          case REFUSED -> "✘ ";
          case UNKNOWN -> "? ";
        }
        + verdict.label();
  }

  static String mark(EvidenceGrade grade) {
    return switch (grade) {
          case DOCUMENTED -> "● ";
          case OBSERVED -> "◆ ";
          case STATED -> "◐ ";
          case INFERRED -> "○ ";
          case NONE -> "";
        }
        + grade.label();
  }

  private static String meaning(AccessVerdict verdict) {
    return switch (verdict) {
      case ALLOWED -> "the role may call it";
      case REFUSED -> "the role is refused";
      case UNKNOWN -> "not known";
    };
  }

  private static String meaning(EvidenceGrade grade) {
    return switch (grade) {
      case DOCUMENTED -> "stated in the vendor's documentation";
      case OBSERVED -> "seen with a live account";
      case STATED -> "stated by a third party";
      case INFERRED -> "derived from the description of the role, not verified";
      case NONE -> "no evidence";
    };
  }

  private static String percent(double share) {
    return String.format(Locale.ROOT, "%.1f %%", share * 100);
  }
}
