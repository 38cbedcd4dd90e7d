package dev.connectorsdk.testkit.stackone.internal;

import dev.connectorsdk.testkit.http.Router;
import dev.connectorsdk.testkit.stackone.ResponseStyle;
import dev.connectorsdk.testkit.stackone.internal.account.AccountAccess;
import dev.connectorsdk.testkit.stackone.internal.account.AccountRoutes;
import dev.connectorsdk.testkit.stackone.internal.action.ActionListRoutes;
import dev.connectorsdk.testkit.stackone.internal.action.ActionRoutes;
import dev.connectorsdk.testkit.stackone.internal.action.ActionRunner;
import dev.connectorsdk.testkit.stackone.internal.action.ActionSearchRoutes;
import dev.connectorsdk.testkit.stackone.internal.action.FeedbackRoutes;
import dev.connectorsdk.testkit.stackone.internal.action.IamRoutes;
import dev.connectorsdk.testkit.stackone.internal.action.PermissionRoutes;
import dev.connectorsdk.testkit.stackone.internal.action.SyncedRoutes;
import dev.connectorsdk.testkit.stackone.internal.connector.Connector;
import dev.connectorsdk.testkit.stackone.internal.connector.ConnectorCatalog;
import dev.connectorsdk.testkit.stackone.internal.connector.ConnectorRoutes;
import dev.connectorsdk.testkit.stackone.internal.connector.OtherConnectors;
import dev.connectorsdk.testkit.stackone.internal.connector.ProviderCalls;
import dev.connectorsdk.testkit.stackone.internal.connector.ProviderHttp;
import dev.connectorsdk.testkit.stackone.internal.connector.ProxyRoutes;
import dev.connectorsdk.testkit.stackone.internal.data.StackOneIds;
import dev.connectorsdk.testkit.stackone.internal.log.CallLog;
import dev.connectorsdk.testkit.stackone.internal.log.CallLogger;
import dev.connectorsdk.testkit.stackone.internal.log.LogEntryFactory;
import dev.connectorsdk.testkit.stackone.internal.log.LogPages;
import dev.connectorsdk.testkit.stackone.internal.log.LogStatisticsRoutes;
import dev.connectorsdk.testkit.stackone.internal.log.RequestLogRoutes;
import dev.connectorsdk.testkit.stackone.internal.log.RunLogRoutes;
import dev.connectorsdk.testkit.stackone.internal.mcp.McpRoutes;
import dev.connectorsdk.testkit.stackone.internal.profile.ProfileRoutes;
import dev.connectorsdk.testkit.stackone.internal.profile.ProfileWriteRoutes;
import dev.connectorsdk.testkit.stackone.internal.profile.VersionRoutes;
import dev.connectorsdk.testkit.stackone.internal.route.ApiErrorException;
import dev.connectorsdk.testkit.stackone.internal.route.ApiKeyCheck;
import dev.connectorsdk.testkit.stackone.internal.route.ApiRoutes;
import dev.connectorsdk.testkit.stackone.internal.route.Availability;
import dev.connectorsdk.testkit.stackone.internal.route.Pages;
import dev.connectorsdk.testkit.stackone.internal.route.RateWindow;
import dev.connectorsdk.testkit.stackone.internal.route.ResponseStyler;
import dev.connectorsdk.testkit.stackone.internal.session.AccountLinking;
import dev.connectorsdk.testkit.stackone.internal.session.Customer;
import dev.connectorsdk.testkit.stackone.internal.session.LinkPage;
import dev.connectorsdk.testkit.stackone.internal.session.Session;
import dev.connectorsdk.testkit.stackone.internal.session.SessionRoutes;
import dev.connectorsdk.testkit.stackone.internal.sophos.SophosActions;
import dev.connectorsdk.testkit.stackone.internal.sophos.SophosProvider;
import dev.connectorsdk.testkit.stackone.internal.sophos.SophosTokens;
import java.net.URI;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import okhttp3.HttpUrl;

/** Creates the state and the routes of a simulator. */
public final class StackOneServer {
  private final StackOneSettings settings;
  private final Clock clock;
  private final ProviderHttp providerHttp;
  private final Project project;
  private final AccountLinking linking;
  private final Router router;

  public StackOneServer(StackOneSettings settings, Clock clock) {
    this.settings = settings;
    this.clock = clock;
    ProviderCalls calls = new ProviderCalls(clock);
    this.providerHttp = ProviderHttp.trusting(settings.sophosTrust, calls);
    StackOneIds ids =
        new StackOneIds(settings.seed, settings.styles.contains(ResponseStyle.NUMERIC_IDS));
    this.project = Project.empty(clock, ids, catalog());
    ActionRunner runner = new ActionRunner(project.accounts());
    this.linking = new AccountLinking(project, runner, settings.recordsAttempts);
    Availability availability = new Availability(settings.age);
    ResponseStyler styler = new ResponseStyler(settings.styles, ids, clock, availability);
    RateWindow rate = new RateWindow(clock, settings.requestsPerMinute);
    ApiKeyCheck access = new ApiKeyCheck(project.keys(), rate);
    CallLog book = new CallLog(settings.logSize);
    // separate ids, so that logging does not change the ids of accounts
    LogEntryFactory entries =
        new LogEntryFactory(project, new StackOneIds(settings.seed, false), settings.advancedLogs);
    CallLogger log = new CallLogger(clock, book, entries, calls);
    ApiRoutes routes = new ApiRoutes(access, styler, project.delayedChanges(), log, availability);
    fill(routes, styler, runner, availability);
    addLogs(routes, styler, book);
    this.router = routes.router();
  }

  public Project project() {
    return project;
  }

  public Router router() {
    return router;
  }

  public Customer customer() {
    return new Customer(linking);
  }

  public ProviderHttp providerHttp() {
    return providerHttp;
  }

  private void fill(
      ApiRoutes routes, ResponseStyler styler, ActionRunner runner, Availability availability) {
    Pages pages = new Pages(settings.pageSizes, styler);
    new SessionRoutes(project, styler, settings.https ? "https" : "http", this::sessionCreated)
        .addTo(routes);
    new AccountRoutes(project, styler).addTo(routes, pages);
    new ProfileRoutes(project, styler).addTo(routes, pages);
    new ProfileWriteRoutes(project, styler, settings.profileWrites).addTo(routes);
    new VersionRoutes(project).addTo(routes);
    new ConnectorRoutes(project).addTo(routes);
    new ActionListRoutes(project, styler, pages).addTo(routes);
    new ActionSearchRoutes(project.catalog(), availability).addTo(routes);
    AccountAccess accounts =
        new AccountAccess(project, settings.unknownAccountStatus, availability);
    new ActionRoutes(project, runner, accounts, availability).addTo(routes);
    new SyncedRoutes(project, accounts, pages, availability).addTo(routes);
    new PermissionRoutes(project, accounts).addTo(routes);
    new IamRoutes(accounts, pages).addTo(routes);
    new McpRoutes(project, runner, accounts, styler).addTo(routes);
    new ProxyRoutes(project, accounts).addTo(routes);
    new FeedbackRoutes(project).addTo(routes);
    new LinkPage(linking).addTo(routes);
  }

  private void addLogs(ApiRoutes routes, ResponseStyler styler, CallLog book) {
    LogPages pages = new LogPages(new Pages(settings.pageSizes, styler), book);
    new RequestLogRoutes(book, pages).addTo(routes);
    new RunLogRoutes(book, new Pages(settings.pageSizes, styler)).addTo(routes);
    new LogStatisticsRoutes(book).addTo(routes);
  }

  private void sessionCreated(Session session) {
    if (settings.linkedAfterPolls >= 0) {
      project
          .delayedChanges()
          .afterPolls(
              DelayedChanges.Poll.ACCOUNTS,
              settings.linkedAfterPolls,
              () -> linkAutomatically(session));
    }
  }

  private void linkAutomatically(Session session) {
    try {
      linking.link(session, null);
    } catch (ApiErrorException nothingFits) {
      // the customer closes the page; the poll that triggered it must not fail
    }
  }

  private ConnectorCatalog catalog() {
    List<Connector> connectors = new ArrayList<>();
    connectors.add(sophos());
    connectors.addAll(OtherConnectors.all());
    connectors.removeIf(connector -> settings.connectors.containsKey(connector.key()));
    connectors.addAll(settings.connectors.values());
    return new ConnectorCatalog(connectors);
  }

  private Connector sophos() {
    URI identity = settings.sophosIdentity;
    URI api = settings.sophosApi;
    if (identity == null || api == null) {
      return SophosActions.described();
    }
    HttpUrl tokens = HttpUrl.get(identity.resolve("/api/v2/oauth2/token").toString());
    SophosTokens held = new SophosTokens(providerHttp, tokens, clock);
    return SophosActions.connector(
        new SophosProvider(providerHttp, held, HttpUrl.get(api.toString())));
  }
}
