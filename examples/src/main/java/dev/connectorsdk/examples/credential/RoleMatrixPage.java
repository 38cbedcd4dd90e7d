package dev.connectorsdk.examples.credential;

import static dev.connectorsdk.examples.Html.escaped;

import dev.connectorsdk.examples.Html;
import dev.connectorsdk.sophos.access.AccessVerdict;
import dev.connectorsdk.sophos.access.EvidenceGrade;
import dev.connectorsdk.sophos.access.RoleAccess;
import dev.connectorsdk.sophos.access.RoleAccessTable;
import dev.connectorsdk.sophos.access.RoleMatrix;
import dev.connectorsdk.sophos.access.RoleMatrix.Counts;
import dev.connectorsdk.sophos.access.RoleMatrix.FamilyRow;
import dev.connectorsdk.sophos.access.RoleMatrix.OperationRow;
import java.util.Locale;
import java.util.function.Function;

/**
 * The role table as a self-contained HTML page: a row for each API family, whose operations can be
 * expanded, without scripts or external resources. Verdicts and grades are words and shapes, so
 * that the page can be read without color.
 */
final class RoleMatrixPage {
  private final RoleAccessTable table;
  private final RoleMatrix matrix;

  private RoleMatrixPage(RoleAccessTable table) {
    this.table = table;
    this.matrix = RoleMatrix.of(table);
  }

  /** Returns the page, to be written in UTF-8. The same table results in the same text. */
  static String html(RoleAccessTable table) {
    return new RoleMatrixPage(table).page();
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
    <p>The operations that each role of an API credential may call. Sophos describes the roles in words
    and publishes no list of operations, so much of this is inferred or unknown. Only the service
    itself decides.</p>
    %s<h2>Roles and API families</h2>
    <p>Each cell counts the operations of the family. Expand a family to see them.</p>
    <div class="wide"><table>
    <thead><tr><th scope="col">Family</th>%s</tr></thead>
    %s</table></div>
    %s</body>
    </html>
    """
        .formatted(
            Html.resource(RoleMatrixPage.class, "role-matrix.css"),
            RoleMatrixLegend.html(table),
            heads(),
            each(matrix.families(), this::family),
            sources());
  }

  private String heads() {
    return each(
        matrix.roles(),
        role ->
            "<th scope=\"col\"><abbr title=\"%s\">%s</abbr></th>"
                .formatted(escaped(role.value()), escaped(role.shortName())));
  }

  private String family(FamilyRow row) {
    return String.format(
        Locale.ROOT,
        """
    <tbody>
    <tr class="family"><th scope="row">%1$s</th>%2$s</tr>
    <tr><td class="below" colspan="%3$d"><details><summary>%4$s of %1$s</summary>
    <table>
    <thead><tr><th scope="col">Operation</th>%5$s</tr></thead>
    <tbody>
    %6$s</tbody>
    </table></details></td></tr>
    </tbody>
    """,
        escaped(row.family()),
        each(row.counts().values(), RoleMatrixPage::counts),
        matrix.roles().size() + 1,
        row.operations().size() == 1 ? "The operation" : row.operations().size() + " operations",
        heads(),
        each(row.operations(), this::operation));
  }

  private static String counts(Counts counts) {
    return "<td>"
        + count(counts.allowed(), AccessVerdict.ALLOWED)
        + count(counts.refused(), AccessVerdict.REFUSED)
        + count(counts.unknown(), AccessVerdict.UNKNOWN)
        + (counts.weakest() == EvidenceGrade.NONE
            ? ""
            : "<small class=\"grade\">weakest: "
                + RoleMatrixLegend.mark(counts.weakest())
                + "</small>")
        + "</td>";
  }

  private static String count(int count, AccessVerdict verdict) {
    return count == 0
        ? ""
        : String.format(
            Locale.ROOT,
            "<span class=\"count %s\">%s: %d</span>",
            verdict.label(),
            RoleMatrixLegend.mark(verdict),
            count);
  }

  private String operation(OperationRow row) {
    return "<tr><th scope=\"row\"><code>%s</code></th>%s</tr>\n"
        .formatted(
            escaped(row.operation().toString()),
            each(row.access().values(), RoleMatrixPage::access));
  }

  private static String access(RoleAccess access) {
    String verdict =
        "<span class=\"verdict %s\">%s</span>"
            .formatted(access.verdict().label(), RoleMatrixLegend.mark(access.verdict()));
    return access.verdict() == AccessVerdict.UNKNOWN
        ? "<td>" + verdict + "</td>"
        : "<td class=\"%s\">%s<small class=\"grade\">%s, %s</small></td>"
            .formatted(
                access.grade().label(),
                verdict,
                RoleMatrixLegend.mark(access.grade()),
                escaped(access.source().shortName()));
  }

  private String sources() {
    return "<h2>Sources</h2>\n<dl>\n"
        + each(
            table.sources(),
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
}
