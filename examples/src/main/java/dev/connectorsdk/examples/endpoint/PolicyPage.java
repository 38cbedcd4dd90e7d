package dev.connectorsdk.examples.endpoint;

import static dev.connectorsdk.examples.Html.escaped;
import static dev.connectorsdk.examples.endpoint.PolicyReport.text;
import static dev.connectorsdk.examples.endpoint.PolicyReport.title;

import dev.connectorsdk.examples.Html;
import dev.connectorsdk.sophos.endpoint.policy.Policy;
import dev.connectorsdk.sophos.endpoint.policy.SettingsDifference;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Policies as a self-contained HTML page, without scripts or external resources. It states where
 * the data comes from, so that simulated data cannot be mistaken for real data.
 *
 * @param source the name of the services
 * @param simulated whether they are built-in simulators
 */
record PolicyPage(String source, boolean simulated) {

  /** Returns JSON output with the source of the data. */
  Map<String, Object> labeled(String name, Object content) {
    Map<String, Object> properties = new LinkedHashMap<>();
    properties.put("source", source);
    properties.put("simulated", simulated);
    properties.put(name, content);
    return properties;
  }

  /** Returns a page with a row for each policy, and its settings to expand. */
  String policies(List<Policy> policies) {
    List<Map<String, String>> rows = policies.stream().map(PolicyReport::row).toList();
    StringBuilder body = new StringBuilder();
    for (int i = 0; i < rows.size(); i++) {
      body.append(row(rows.get(i))).append(settings(policies.get(i), rows.get(i).size()));
    }
    return page(
        "Endpoint policies",
        "",
        rows.isEmpty() ? "<p>There are no policies.</p>\n" : table(rows.get(0), body.toString()));
  }

  /** Returns a page with a row for each setting that differs. */
  String difference(SettingsDifference difference) {
    String intro =
        "<p>What copying the settings of the first policy to the second one would change.</p>\n"
            + "<dl><dt>From</dt><dd>%s</dd><dt>To</dt><dd>%s</dd></dl>\n"
                .formatted(
                    escaped(title(difference.source())), escaped(title(difference.target())));
    List<Map<String, String>> rows = difference.settings().stream().map(PolicyReport::row).toList();
    String body =
        rows.isEmpty()
            ? "<p>The settings do not differ.</p>\n"
            : table(rows.get(0), rows.stream().map(PolicyPage::row).collect(Collectors.joining()));
    return page("Differences between two endpoint policies", intro, body);
  }

  private String page(String title, String intro, String body) {
    return """
    <!doctype html>
    <html lang="en">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>%1$s%2$s</title>
    <style>
    %3$s</style>
    </head>
    <body>
    <h1>%1$s</h1>
    %4$s<p>Read from %5$s.</p>
    %6$s%7$s</body>
    </html>
    """
        .formatted(
            title,
            simulated ? " (simulated)" : "",
            Html.resource(PolicyPage.class, "policies.css"),
            simulated
                ? "<p class=\"simulated\">Simulated data: no policy on this page is real.</p>\n"
                : "",
            escaped(source),
            intro,
            body);
  }

  private static String settings(Policy policy, int columns) {
    if (policy.settings().isEmpty()) {
      return "";
    }
    String rows =
        policy.settings().entrySet().stream()
            .map(
                one ->
                    "<tr><th scope=\"row\"><code>%s</code></th><td>%s</td></tr>\n"
                        .formatted(
                            escaped(one.getKey().value()), escaped(text(one.getValue().value()))))
            .collect(Collectors.joining());
    return """
    <tr><td class="below" colspan="%s"><details><summary>Settings of %s</summary>
    <table>
    <tbody>
    %s</tbody>
    </table></details></td></tr>
    """
        .formatted(columns, escaped(policy.name().orElse(policy.id())), rows);
  }

  private static String table(Map<String, String> columns, String rows) {
    String heads =
        columns.keySet().stream()
            .map(name -> "<th scope=\"col\">" + escaped(name) + "</th>")
            .collect(Collectors.joining());
    return """
    <div class="wide"><table>
    <thead><tr>%s</tr></thead>
    <tbody>
    %s</tbody>
    </table></div>
    """
        .formatted(heads, rows);
  }

  private static String row(Map<String, String> cells) {
    return "<tr>"
        + cells.values().stream()
            .map(cell -> "<td>" + escaped(cell) + "</td>")
            .collect(Collectors.joining())
        + "</tr>\n";
  }
}
