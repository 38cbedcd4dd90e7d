package dev.connectorsdk.testkit.stackone;

import dev.connectorsdk.testkit.http.Router;
import java.net.URI;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import okhttp3.HttpUrl;

/** Puts the parts of a simulator together. */
final class SimulatorWiring {
  private final Settings settings;
  private final Clock clock;
  private final ProviderHttp providerHttp;
  private final Project project;
  private final AccountLinking linker;
  private final Router router;

  SimulatorWiring(Settings settings, Clock clock) {
    this.settings = settings;
    this.clock = clock;
    ProviderCalls calls = new ProviderCalls(clock);
    this.providerHttp = ProviderHttp.trusting(settings.sophosTrust, calls);
    Ids ids = new Ids(settings.seed, settings.styles.contains(ResponseStyle.NUMERIC_IDS));
    this.project = Project.empty(clock, ids, catalogue());
    ActionRunner runner = new ActionRunner(project.accounts());
    this.linker = new AccountLinking(project, runner);
    ResponseStyler answers = new ResponseStyler(settings.styles, ids, clock);
    RateWindow rate = new RateWindow(clock, settings.requestsPerMinute);
    AuthFilter gate = new AuthFilter(project.keys(), rate);
    LogBook book = new LogBook(settings.logSize);
    // ids of their own, so that what is logged does not change which ids accounts get
    LogEntries entries =
        new LogEntries(project, new Ids(settings.seed, false), settings.advancedLogs);
    LogWriter log = new LogWriter(clock, book, entries, calls);
    Routes routes = new Routes(gate, answers, project.schedule(), log);
    fill(routes, answers, runner);
    addLogs(routes, answers, book);
    this.router = routes.router();
  }

  Project project() {
    return project;
  }

  Router router() {
    return router;
  }

  SimulatedCustomer customer() {
    return new SimulatedCustomer(linker);
  }

  ProviderHttp providerHttp() {
    return providerHttp;
  }

  private void fill(Routes routes, ResponseStyler answers, ActionRunner runner) {
    Pages pages = new Pages(settings.pageSizes, answers);
    new SessionRoutes(project, answers, settings.https ? "https" : "http", this::invited)
        .addTo(routes);
    new AccountRoutes(project, answers, pages).addTo(routes);
    new ProfileRoutes(project, answers, pages).addTo(routes);
    new ProfileWriteRoutes(project, answers, settings.profileWrites).addTo(routes);
    new VersionRoutes(project).addTo(routes);
    new ConnectorRoutes(project).addTo(routes);
    new ActionCatalogueRoutes(project, answers, pages).addTo(routes);
    new ActionSearchRoutes(project.catalogue()).addTo(routes);
    AccountGate accounts = new AccountGate(project, settings.unknownAccountStatus);
    new ActionRoutes(project, runner, accounts).addTo(routes);
    new SyncedRoutes(project, accounts, pages).addTo(routes);
    new PermissionRoutes(project, accounts).addTo(routes);
    new McpRoutes(project, runner, accounts, answers).addTo(routes);
    new ProxyRoutes(project, accounts).addTo(routes);
    new FeedbackRoutes(project).addTo(routes);
    new LinkPage(linker).addTo(routes);
  }

  private void addLogs(Routes routes, ResponseStyler answers, LogBook book) {
    LogPages pages = new LogPages(new Pages(settings.pageSizes, answers), book);
    new RequestLogRoutes(book, pages).addTo(routes);
    new RunLogRoutes(book).addTo(routes);
  }

  private void invited(SimulatedSession session) {
    if (settings.linkedAfterPolls >= 0) {
      project
          .schedule()
          .afterPolls(Schedule.Poll.ACCOUNTS, settings.linkedAfterPolls, () -> visit(session));
    }
  }

  private void visit(SimulatedSession session) {
    try {
      linker.link(session, null);
    } catch (Rejection nothingFits) {
      // the customer closes the page; the one whose request came by must not hear of it
    }
  }

  private Catalogue catalogue() {
    List<SimulatedConnector> connectors = new ArrayList<>();
    connectors.add(sophos());
    connectors.addAll(OtherConnectors.all());
    connectors.removeIf(connector -> settings.connectors.containsKey(connector.key()));
    connectors.addAll(settings.connectors.values());
    return new Catalogue(connectors);
  }

  private SimulatedConnector sophos() {
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
