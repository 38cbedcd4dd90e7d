package dev.connectorsdk.examples.onboard;

import static org.assertj.core.api.Assertions.assertThat;

import dev.connectorsdk.core.credential.Environment;
import dev.connectorsdk.examples.Browser;
import dev.connectorsdk.onboarding.plan.Plan;
import dev.connectorsdk.onboarding.plan.PlanStep;
import dev.connectorsdk.onboarding.plan.StepState;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page of a plan, in a browser. */
class PlanPageInBrowserTest {
  private static final Pattern LOADED =
      Pattern.compile("(?i)<(script|link|img|iframe|object)\\b|\\bsrc=|@import|url\\(");

  @TempDir private Path folder;

  private int onboard(String... args) {
    StringWriter out = new StringWriter();
    return Onboard.command(Environment.of(Map.of()))
        .setOut(new PrintWriter(out))
        .setErr(new PrintWriter(out))
        .execute(args);
  }

  @Test
  void planPage_inBrowser_showsStepsAndLoadsNothing() throws Exception {
    Path page = folder.resolve("plan.html");
    assertThat(onboard("--plan", "--html", page.toString())).isZero();

    try (Browser browser = Browser.start()) {
      browser.open(page.toUri());

      assertThat(browser.dom())
          .contains("4 of 8 steps are done. Next: Connector profile.")
          .contains("1. Sophos credential", "8. Account verified", "Paste into \"Client Secret\"")
          .containsOnlyOnce("aria-current=\"step\"")
          .doesNotContainPattern(LOADED);
      browser.assertNothingOverflows();
      browser.screenshot(Path.of("target", "plan-page", "plan.png"));
    }
  }

  @Test
  void planPage_localeWithOtherDigits_isTheSame() {
    Locale before = Locale.getDefault();
    Plan plan = new Plan("goal", List.of(new PlanStep("x", "T", StepState.DONE, "", "")));
    String html = new PlanPage(plan, Map.of()).html();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      assertThat(new PlanPage(plan, Map.of()).html()).isEqualTo(html).contains("<h2>1. T");
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void planPage_htmlInValues_isEscaped() {
    PlanStep step =
        new PlanStep("x", "<b>T</b>", StepState.BLOCKED, "\"quoted\" & 'so'", "<script>1</script>");

    String html =
        new PlanPage(new Plan("<i>goal", List.of(step)), Map.of("x", List.of("<u>do"))).html();

    assertThat(html)
        .contains("&lt;b&gt;T", "&lt;script&gt;", "&quot;quoted&quot; &amp; &#39;so&#39;")
        .contains("&lt;i&gt;goal", "&lt;u&gt;do")
        .doesNotContain("<script", "<b>", "<i>", "<u>");
  }

  @Test
  void planPage_existingFile_overwrittenWithForceOnly() throws Exception {
    Path page = Files.writeString(folder.resolve("plan.html"), "mine");
    assertThat(onboard("--plan", "--html", page.toString())).isEqualTo(1);
    assertThat(page).hasContent("mine");
    assertThat(onboard("--plan", "--html", page.toString(), "--force")).isZero();
    assertThat(page).content().contains("Sophos credential");
  }
}
