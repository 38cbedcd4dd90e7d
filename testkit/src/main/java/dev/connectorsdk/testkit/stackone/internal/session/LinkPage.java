package dev.connectorsdk.testkit.stackone.internal.session;

import dev.connectorsdk.testkit.http.Request;
import dev.connectorsdk.testkit.http.SimulatedResponse;
import dev.connectorsdk.testkit.stackone.internal.account.Account;
import dev.connectorsdk.testkit.stackone.internal.account.AccountStore;
import dev.connectorsdk.testkit.stackone.internal.connector.Connector;
import dev.connectorsdk.testkit.stackone.internal.route.ApiErrorException;
import dev.connectorsdk.testkit.stackone.internal.route.ApiRoutes;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The page of an auth link, for browsers and curl. */
public final class LinkPage {
  private static final String STYLE =
      """
      body { margin: 0; padding: 10vh 1rem; background: #eef1f6; color: #16202e;
        font: 1.0625rem/1.5 system-ui, sans-serif; }
      main { max-width: 26rem; margin: auto; padding: 2rem; background: #fff;
        border-radius: 1rem; }
      h1 { margin: 0 0 1.5rem; font-size: 1.5rem; line-height: 1.2; }
      p { margin: 0; color: #556275; }
      select, button { display: block; box-sizing: border-box; width: 100%; margin-top: .75rem;
        padding: .75rem; font: inherit; border: 1px solid #8a97a8; border-radius: .625rem; }
      button { border: 0; background: #1d4ed8; color: #fff; font-weight: 600; }
      """;

  private final AccountLinking linking;

  public LinkPage(AccountLinking linking) {
    this.linking = linking;
  }

  public void addTo(ApiRoutes routes) {
    routes.open("GET", AuthLink.PATH + "{token}", request -> show(request));
    routes.open("POST", AuthLink.PATH + "{token}", request -> link(request));
  }

  private SimulatedResponse show(Request request) {
    return page(
        () -> {
          Session session = linking.open(request.pathValue("token"));
          linking.begin(session);
          return form(session);
        });
  }

  private SimulatedResponse link(Request request) {
    return page(() -> linked(request));
  }

  private String linked(Request request) {
    Session session = linking.open(request.pathValue("token"));
    Account account = linking.link(session, selected(request));
    return account.status().equals(AccountStore.ACTIVE)
        ? "<p id=\"result\">Account linked.</p>"
        : "<p id=\"result\">The provider refused the credentials.</p>";
  }

  private static @Nullable String selected(Request request) {
    String provider = request.form().getOrDefault("provider", "");
    return provider.isBlank() ? null : provider;
  }

  private String form(Session session) {
    StringBuilder form = new StringBuilder("<form method=\"post\"><label>Product ");
    List<Connector> choices = linking.choices(session);
    if (choices.isEmpty()) {
      return "<p id=\"result\">No enabled connector profile fits.</p>";
    }
    form.append("<select name=\"provider\">");
    for (Connector choice : choices) {
      form.append("<option value=\"").append(escaped(choice.key())).append("\">");
      form.append(escaped(choice.label())).append("</option>");
    }
    return form.append("</select></label> <button>Connect</button></form>").toString();
  }

  private static SimulatedResponse page(Supplier<String> content) {
    try {
      return html(200, content.get());
    } catch (ApiErrorException rejection) {
      return html(rejection.status(), "<p id=\"result\">" + escaped(rejection.text()) + "</p>");
    }
  }

  private static SimulatedResponse html(int status, String content) {
    String page =
        "<!doctype html><html lang=\"en\"><meta charset=\"utf-8\"><title>Connect</title>"
            + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">"
            + "<style>"
            + STYLE
            + "</style><main><p>Simulated StackOne</p><h1>Connect your account</h1>"
            + content
            + "</main></html>";
    return SimulatedResponse.text(status, "text/html; charset=utf-8", page);
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
  }
}
