package dev.connectorsdk.testkit.sophos.internal.email;

import dev.connectorsdk.testkit.http.Router;
import dev.connectorsdk.testkit.sophos.internal.data.MailGenerator;
import dev.connectorsdk.testkit.sophos.internal.route.ApiRouter;
import dev.connectorsdk.testkit.sophos.internal.route.ItemStamps;
import java.net.URI;
import java.util.function.Supplier;

/** Email management API: mailboxes, delivered messages, both quarantines. */
public final class EmailRoutes {
  private EmailRoutes() {}

  /**
   * Adds the operations, and the server of downloaded files.
   *
   * @param host returns the base URL of the server
   */
  public static void addTo(
      ApiRouter router, Router.Builder server, ItemStamps stamps, Supplier<URI> host) {
    DownloadRoutes downloads = new DownloadRoutes(stamps, host);
    downloads.addTo(server);
    MailboxRoutes.addTo(router, stamps);
    new MessageRoutes(stamps).addTo(router);
    QuarantineRoutes.addTo(router, stamps, MailGenerator.QUARANTINE, downloads);
    QuarantineRoutes.addTo(router, stamps, MailGenerator.POST_DELIVERY, downloads);
  }
}
