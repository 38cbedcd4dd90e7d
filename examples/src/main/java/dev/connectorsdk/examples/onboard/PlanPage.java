package dev.connectorsdk.examples.onboard;

import static dev.connectorsdk.examples.Html.escaped;

import dev.connectorsdk.onboarding.plan.Plan;
import dev.connectorsdk.onboarding.plan.PlanStep;
import dev.connectorsdk.onboarding.plan.StepState;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A plan as a self-contained HTML page, with the manual steps. A state is shown as a word and a
 * symbol, so that it does not depend on color.
 *
 * @param plan the plan
 * @param guides the manual steps by plan step id
 */
record PlanPage(Plan plan, Map<String, List<String>> guides) {
  private static final Map<StepState, String> SYMBOLS =
      Map.of(
          StepState.DONE, "✔", StepState.TO_DO, "▷", StepState.MANUAL, "☞", StepState.BLOCKED, "✘");

  private static final String STYLE =
      """
      :root { color-scheme: light dark; --line: #8886; --done: #1a7f37; --manual: #9a6700;
        --blocked: #cf222e; --open: #0969da }
      @media (prefers-color-scheme: dark) { :root { --done: #4ac26b; --manual: #d4a72c;
        --blocked: #ff8182; --open: #6cb6ff } }
      body { font: 1rem/1.5 system-ui, sans-serif; max-width: 46rem; margin: 0 auto; padding: 1rem;
        overflow-wrap: anywhere }
      h1 { font-size: 1.5rem; line-height: 1.25 }
      h2 { font-size: 1.05rem; margin: 0 }
      ol.plan { list-style: none; padding: 0 }
      ol.plan > li { border: 1px solid var(--line); border-left: .4rem solid var(--tone);
        border-radius: .3rem; padding: .7rem 1rem; margin: .7rem 0 }
      .head { display: flex; flex-wrap: wrap; gap: .2rem 1rem; justify-content: space-between }
      .state { color: var(--tone); font-weight: 600; white-space: nowrap }
      .done { --tone: var(--done) } .manual { --tone: var(--manual) }
      .blocked { --tone: var(--blocked) } .to-do { --tone: var(--open) }
      p { margin: .3rem 0 } .why { opacity: .8 } li ol { padding-left: 1.3rem; margin: .4rem 0 }
      """;

  String html() {
    return """
    <!doctype html>
    <html lang="en">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>%1$s</title>
    <style>
    %2$s</style>
    </head>
    <body>
    <main>
    <h1>%1$s</h1>
    <p>%3$s</p>
    <ol class="plan">
    %4$s
    </ol>
    </main>
    </body>
    </html>
    """
        .formatted(
            escaped(plan.goal()),
            STYLE,
            escaped(summary()),
            plan.steps().stream().map(this::item).collect(Collectors.joining("\n")));
  }

  private String summary() {
    long done = plan.steps().stream().filter(PlanStep::isDone).count();
    String count = done + " of " + plan.steps().size() + " steps are done. ";
    return count
        + plan.next().map(step -> "Next: " + step.title() + ".").orElse("No steps are left.");
  }

  private String item(PlanStep step) {
    return String.format(
        Locale.ROOT,
        """
    <li class="%s"%s>
    <div class="head"><h2>%d. %s</h2><span class="state"><span aria-hidden="true">%s</span> %s</span></div>
    %s%s%s</li>\
    """,
        step.state().word().replace(' ', '-'),
        plan.next().filter(step::equals).isPresent() ? " aria-current=\"step\"" : "",
        plan.steps().indexOf(step) + 1,
        escaped(step.title()),
        SYMBOLS.get(step.state()),
        step.state().word(),
        paragraph("", step.detail()),
        paragraph(" class=\"why\"", step.reason()),
        step.isDone() ? "" : guide(guides.getOrDefault(step.id(), List.of())));
  }

  private static String paragraph(String attributes, String text) {
    return text.isBlank() ? "" : "<p" + attributes + ">" + escaped(text) + "</p>\n";
  }

  private static String guide(List<String> steps) {
    return steps.isEmpty()
        ? ""
        : steps.stream()
            .map(step -> "<li>" + escaped(step) + "</li>")
            .collect(Collectors.joining("\n", "<ol>\n", "\n</ol>\n"));
  }
}
