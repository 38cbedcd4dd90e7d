package dev.connectorsdk.sophos.endpoint.software;

import dev.connectorsdk.core.credential.Secret;
import dev.connectorsdk.core.internal.json.RecordPrinter;
import dev.connectorsdk.sophos.endpoint.Endpoint;
import dev.connectorsdk.sophos.endpoint.EndpointType;
import dev.connectorsdk.sophos.identity.Reference;
import java.util.List;
import java.util.Optional;

/**
 * The installers of a tenant (Endpoint API, GET /endpoint/v1/downloads).
 *
 * @param tenant the tenant
 * @param licensedProducts the products that the tenant has a license for
 * @param installers the installers
 */
public record Installers(
    Optional<Reference> tenant,
    List<Endpoint.ProductCode> licensedProducts,
    List<Installer> installers) {

  /** Copies the collections. */
  public Installers {
    licensedProducts = List.copyOf(licensedProducts);
    installers = List.copyOf(installers);
  }

  @Override
  public String toString() {
    return RecordPrinter.print(this);
  }

  /**
   * An installer.
   *
   * @param productName the name of the product
   * @param platform the platform
   * @param type the type of endpoints that it is for
   * @param supportedProducts the products that it can install
   * @param downloadUrl the URL of the file. It is a secret: with it, anybody can install an
   *     endpoint in the tenant. Download it without the access token, which is for the API alone.
   */
  public record Installer(
      Optional<String> productName,
      Optional<Endpoint.Platform> platform,
      Optional<EndpointType> type,
      List<Endpoint.ProductCode> supportedProducts,
      Optional<Secret> downloadUrl) {
    /** Copies the collections. */
    public Installer {
      supportedProducts = List.copyOf(supportedProducts);
    }
  }
}
