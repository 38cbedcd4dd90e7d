package dev.connectorsdk.examples.endpoint;

import dev.connectorsdk.core.credential.Secret;
import dev.connectorsdk.sophos.TenantScope;
import dev.connectorsdk.sophos.endpoint.Endpoint.Platform;
import dev.connectorsdk.sophos.endpoint.EndpointType;
import dev.connectorsdk.sophos.endpoint.exploit.ExploitApplication;
import dev.connectorsdk.sophos.endpoint.exploit.ExploitApplication.Modifications;
import dev.connectorsdk.sophos.endpoint.exploit.ExploitApplications;
import dev.connectorsdk.sophos.endpoint.exploit.ExploitSetting;
import dev.connectorsdk.sophos.endpoint.peripheral.Peripheral;
import dev.connectorsdk.sophos.endpoint.web.ChangedWebsites;
import dev.connectorsdk.sophos.endpoint.web.ExcludedWebsite;
import dev.connectorsdk.sophos.endpoint.web.LocalSite;
import dev.connectorsdk.sophos.endpoint.web.WebControl;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** The code of docs/endpoints.md about web control, exploits, software and devices. */
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

  /** Turns off one protection of each application of a category. */
  public static void exploits(TenantScope tenant, String category) {
    // snippet exploits
    ExploitApplications applications = tenant.endpoints().exploitMitigation().applications();
    for (ExploitApplication application :
        applications.list(q -> q.type(ExploitApplication.Type.DETECTED))) {
      if (application.category().filter(category::equals).isPresent()) {
        applications.modify(
            application.id(),
            new Modifications(Optional.empty(), Map.of(ExploitSetting.HEAP_SPRAY, false)));
      }
    }
    // end
  }

  /** Downloads an installer. */
  public static void installer(TenantScope tenant, Path file)
      throws IOException, InterruptedException {
    // snippet installer
    Secret address =
        tenant
            .endpoints()
            .software()
            .installers(q -> q.addPlatforms(Platform.WINDOWS))
            .installers()
            .stream()
            .flatMap(installer -> installer.downloadUrl().stream())
            .findFirst()
            .orElseThrow();
    HttpClient.newHttpClient()
        .send(
            HttpRequest.newBuilder(URI.create(address.reveal())).build(),
            HttpResponse.BodyHandlers.ofFile(file));
    // end
  }

  /** Sets the space of event journals and lists blocked peripherals. */
  public static void devices(TenantScope tenant, Instant yesterday) {
    // snippet devices
    tenant
        .endpoints()
        .eventJournal()
        .setLimits(EndpointType.SERVER, OptionalInt.of(20_000), OptionalInt.of(5));
    for (Peripheral device :
        tenant.endpoints().peripherals().list(q -> q.lastSeenAfter(yesterday))) {
      System.out.println(device.model().orElse("") + " " + device.lastActionTaken().orElse(""));
    }
    // end
  }
}
