package dev.connectorsdk.examples.linkpage;

import static dev.connectorsdk.examples.Html.escaped;

import dev.connectorsdk.core.credential.Secret;
import dev.connectorsdk.examples.Html;
import java.net.URI;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Renders the HTML page; all values are escaped. */
final class PageTemplates {
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{(\\w+)}}");

  private final Optional<URI> hub;

  /**
   * Creates the templates of a page.
   *
   * @param hub the base URL that StackOne's hub calls; empty for a page with the auth link instead
   */
  PageTemplates(Optional<URI> hub) {
    this.hub = hub;
  }

  String of(BrowserSession session, String ownerName) {
    LinkState state = session.state();
    return fill(
        "page.html",
        Map.of(
            "stage", escaped(state.stage()),
            "headline", escaped(state.headline()),
            "detail", escaped(state.detail()),
            "owner", escaped(ownerName),
            "form_token", escaped(session.formToken().reveal()),
            "hub_script", hub.isPresent() ? "<script src=\"/hub.js\" defer></script>" : "",
            "invitation", session.pendingAttempt().map(this::attempt).orElse("")));
  }

  /** Shows the connect session only on the page of the browser that started it. */
  private String attempt(LinkAttempt attempt) {
    return hub.map(api -> hubElement(api, attempt.link().token()))
        .orElseGet(() -> link(attempt.link().authLinkUrl()));
  }

  private static String hubElement(URI api, Secret token) {
    return fill(
        "hub.html", Map.of("token", escaped(token.reveal()), "api", escaped(api.toString())));
  }

  private static String link(Secret url) {
    return fill("link.html", Map.of("url", escaped(url.reveal())));
  }

  private static String fill(String name, Map<String, String> values) {
    return PLACEHOLDER
        .matcher(Html.resource(PageTemplates.class, name))
        .replaceAll(
            placeholder ->
                Matcher.quoteReplacement(Objects.requireNonNull(values.get(placeholder.group(1)))));
  }
}
