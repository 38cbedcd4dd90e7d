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

/** The page as HTML. Everything that is put into it is escaped. */
final class PageTemplates {
  private static final Pattern PLACE = Pattern.compile("\\{\\{(\\w+)}}");

  private final Optional<URI> hub;

  /**
   * A page with StackOne's hub in it.
   *
   * @param hub the API that the hub calls; empty for a page with the auth link instead
   */
  PageTemplates(Optional<URI> hub) {
    this.hub = hub;
  }

  String of(BrowserSession visitor, String ownerName) {
    LinkState state = visitor.state();
    return filled(
        "page.html",
        Map.of(
            "stage", escaped(state.stage()),
            "headline", escaped(state.headline()),
            "detail", escaped(state.detail()),
            "owner", escaped(ownerName),
            "form_token", escaped(visitor.formToken().reveal()),
            "hub_script", hub.isPresent() ? "<script src=\"/hub.js\" defer></script>" : "",
            "invitation", visitor.open().map(this::invitation).orElse("")));
  }

  /**
   * The only place where a session leaves the server: the page of the browser that asked for it.
   */
  private String invitation(LinkAttempt invitation) {
    return hub.map(api -> hubElement(api, invitation.link().token()))
        .orElseGet(() -> link(invitation.link().authLinkUrl()));
  }

  private static String hubElement(URI api, Secret token) {
    return filled(
        "hub.html", Map.of("token", escaped(token.reveal()), "api", escaped(api.toString())));
  }

  private static String link(Secret url) {
    return filled("link.html", Map.of("url", escaped(url.reveal())));
  }

  static String resource(String name) {
    try (InputStream in = Objects.requireNonNull(PageTemplates.class.getResourceAsStream(name), name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + name, e);
    }
  }

  private static String filled(String name, Map<String, String> values) {
    return PLACE
        .matcher(resource(name))
        .replaceAll(
            place -> Matcher.quoteReplacement(Objects.requireNonNull(values.get(place.group(1)))));
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }
}
