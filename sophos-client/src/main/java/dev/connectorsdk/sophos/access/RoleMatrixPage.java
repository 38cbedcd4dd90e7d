package dev.connectorsdk.sophos.access;

import dev.connectorsdk.sophos.role.Roles;

import java.util.function.Function;

/**
 * The role table as one self-contained HTML page: families as rows, their operations to unfold, no
 * script and nothing to load. Verdict and grade are words and shapes, so that no colour is needed
 * to read them.
 */
public final class RoleMatrixPage {
  private final RoleAccessTable knowledge;
  private final RoleMatrix matrix;

  private RoleMatrixPage(RoleAccessTable knowledge) {
    this.knowledge = knowledge;
    this.matrix = RoleMatrix.of(knowledge);
  }

  /** The whole page, in UTF-8 when written; the same knowledge gives the same text. */
  public static String html(RoleAccessTable knowledge) {
    return new RoleMatrixPage(knowledge).page();
  }

  private String page() {
    return """
    <!doctype html>
    <html lang="en">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>Service principal roles of Sophos Central</title>
    <style>
    %s</style>
    </head>
    <body>
    <h1>Service principal roles of Sophos Central</h1>
    <p>What each role of an API credential may call, as far as it is known. Sophos describes the roles
    but publishes no list of operations, so much of it is inferred or unknown: only the service
    itself decides.</p>
    %s<h2>Roles and API families</h2>
    <div class="wide"><table>
    <caption>Each cell counts the operations of the family; unfold a family to see them.</caption>
    <thead><tr><th scope="col">Family</th>%s</tr></thead>
    %s</table></div>
    %s</body>
    </html>
    """
        .formatted(
            style(),
            RoleMatrixLegend.html(knowledge),
            heads(),
            each(matrix.families(), this::family),
            sources());
  }

  private static String style() {
    return DataFile.text("role-matrix.css");
  }

  private String heads() {
    return each(
        matrix.roles(),
        role ->
            "<th scope=\"col\"><abbr title=\"%s\">%s</abbr></th>"
                .formatted(escaped(role.value()), escaped(role.shortName())));
  }

  private String family(FamilyRow row) {
    return """
    <tbody>
    <tr class="family"><th scope="row">%1$s</th>%2$s</tr>
    <tr><td class="below" colspan="%3$d"><details><summary>%4$s of %1$s</summary>
    <table>
    <thead><tr><th scope="col">Operation</th>%5$s</tr></thead>
    <tbody>
    %6$s</tbody>
    </table></details></td></tr>
    </tbody>
    """
        .formatted(
            escaped(row.family()),
            each(row.tallies().values(), RoleMatrixPage::tally),
            matrix.roles().size() + 1,
            row.operations().size() == 1
                ? "The operation"
                : row.operations().size() + " operations",
            heads(),
            each(row.operations(), this::operation));
  }

  private static String tally(RoleSummary tally) {
    return "<td>"
        + count(tally.allowed(), AccessVerdict.ALLOWED)
        + count(tally.refused(), AccessVerdict.REFUSED)
        + count(tally.unknown(), AccessVerdict.UNKNOWN)
        + (tally.weakest() == EvidenceGrade.NONE
            ? ""
            : "<small class=\"grade\">weakest: "
                + RoleMatrixLegend.mark(tally.weakest())
                + "</small>")
        + "</td>";
  }

  private static String count(int count, AccessVerdict verdict) {
    return count == 0
        ? ""
        : "<span class=\"count %s\">%s: %d</span>"
            .formatted(verdict.word(), RoleMatrixLegend.mark(verdict), count);
  }

  private String operation(OperationRow row) {
    return "<tr><th scope=\"row\"><code>%s</code></th>%s</tr>\n"
        .formatted(
            escaped(row.operation().toString()),
            each(row.findings().values(), RoleMatrixPage::finding));
  }

  private static String finding(RoleAccess finding) {
    String verdict =
        "<span class=\"verdict %s\">%s</span>"
            .formatted(finding.verdict().word(), RoleMatrixLegend.mark(finding.verdict()));
    return finding.verdict() == AccessVerdict.UNKNOWN
        ? "<td>" + verdict + "</td>"
        : "<td class=\"%s\">%s<small class=\"grade\">%s, %s</small></td>"
            .formatted(
                finding.certainty().word(),
                verdict,
                RoleMatrixLegend.mark(finding.certainty()),
                escaped(finding.source().shortName()));
  }

  private String sources() {
    return "<h2>Sources</h2>\n<dl>\n"
        + each(
            knowledge.sources(),
            source ->
                "<dt>%s</dt><dd>%s</dd>\n"
                    .formatted(escaped(source.shortName()), escaped(source.description())))
        + "</dl>\n";
  }

  private static <T> String each(Iterable<T> items, Function<T, String> html) {
    StringBuilder text = new StringBuilder();
    items.forEach(item -> text.append(html.apply(item)));
    return text.toString();
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
