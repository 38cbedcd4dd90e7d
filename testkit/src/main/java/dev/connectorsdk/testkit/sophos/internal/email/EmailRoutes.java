package dev.connectorsdk.testkit.sophos.internal.email;

import dev.connectorsdk.testkit.sophos.internal.data.MailGenerator;
import dev.connectorsdk.testkit.sophos.internal.route.ApiRouter;
import dev.connectorsdk.testkit.sophos.internal.route.ItemStamps;

/** Email management API: mailboxes, delivered messages, both quarantines. */
public final class EmailRoutes {
  private EmailRoutes() {}

  public static void addTo(ApiRouter router, ItemStamps stamps) {
    MailboxRoutes.addTo(router, stamps);
    new MessageRoutes(stamps).addTo(router);
    QuarantineRoutes.addTo(router, stamps, MailGenerator.QUARANTINE);
    QuarantineRoutes.addTo(router, stamps, MailGenerator.POST_DELIVERY);
  }
}
