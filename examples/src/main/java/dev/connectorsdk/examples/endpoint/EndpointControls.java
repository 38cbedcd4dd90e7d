package dev.connectorsdk.examples.endpoint;

import dev.connectorsdk.sophos.TenantScope;
import dev.connectorsdk.sophos.endpoint.web.ChangedWebsites;
import dev.connectorsdk.sophos.endpoint.web.ExcludedWebsite;
import dev.connectorsdk.sophos.endpoint.web.LocalSite;
import dev.connectorsdk.sophos.endpoint.web.WebControl;
import java.util.List;

/** The code of docs/endpoints.md about web control, exploit mitigation and software. */
public final class EndpointControls {
  private EndpointControls() {}

  /** Assigns a category to a website and excludes another one from decryption. */
  public static ChangedWebsites web(TenantScope tenant, int category) {
    // snippet web
    WebControl web = tenant.endpoints().webControl();
    LocalSite shop = web.localSites().create(s -> s.url("shop.example.com").categoryId(category));
    ChangedWebsites changed =
        web.tlsDecryption()
            .changeExcludedWebsites(
                List.of(ExcludedWebsite.of("bank.example.com", "pinned certificate")),
                List.of(ExcludedWebsite.of("old.example.com")));
    // end
    System.out.println(shop.id());
    return changed;
  }
}
