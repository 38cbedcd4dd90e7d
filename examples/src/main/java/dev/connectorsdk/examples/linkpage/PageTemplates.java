package dev.connectorsdk.examples.linkpage;

import dev.connectorsdk.core.credential.Secret;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
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
            "stage", escape(state.stage()),
            "headline", escape(state.headline()),
            "detail", escape(state.detail()),
            "owner", escape(ownerName),
            "form_token", escape(session.formToken().reveal()),
            "hub_script", hub.isPresent() ? "<script src=\"/hub.js\" defer></script>" : "",
            "invitation", session.pendingAttempt().map(this::attempt).orElse("")));
  }

  /** Shows the connect session only on the page of the browser that started it. */
  private String attempt(LinkAttempt attempt) {
    return hub.map(api -> hubElement(api, attempt.link().token()))
        .orElseGet(() -> link(attempt.link().authLinkUrl()));
  }

  private static String hubElement(URI api, Secret token) {
    return fill("hub.html", Map.of("token", escape(token.reveal()), "api", escape(api.toString())));
  }

  private static String link(Secret url) {
    return fill("link.html", Map.of("url", escape(url.reveal())));
  }

  static String resource(String name) {
    try (InputStream in =
        Objects.requireNonNull(PageTemplates.class.getResourceAsStream(name), name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + name, e);
    }
  }

  private static String fill(String name, Map<String, String> values) {
    return PLACEHOLDER
        .matcher(resource(name))
        .replaceAll(
            placeholder ->
                Matcher.quoteReplacement(Objects.requireNonNull(values.get(placeholder.group(1)))));
  }

  private static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }
}
