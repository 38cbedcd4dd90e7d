package dev.connectorsdk.sophos.endpoint.software;

import dev.connectorsdk.core.internal.json.RecordPrinter;
import dev.connectorsdk.sophos.endpoint.Endpoint;
import dev.connectorsdk.sophos.endpoint.EndpointType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A package of the agent software (Endpoint API, GET /endpoint/v1/software/packages/recommended and
 * /endpoint/v1/software/packages/static). Later versions may add components: create it with {@link
 * #builder()}.
 *
 * @param id the id; not always a UUID
 * @param name the name; static packages only
 * @param releasedAt the time of the release; static packages only
 * @param expiresAt the time after which endpoints no longer stay on it; static packages only
 * @param type the type; static packages only
 * @param platform the platform
 * @param modules its parts and their versions
 * @param visible whether administrators can select it; static packages only
 * @param endpointType the type of endpoints that it is for
 * @param packageNotesUrl the URL of its release notes; static packages only
 */
@Value.Builder
public record SoftwarePackage(
    String id,
    Optional<String> name,
    Optional<Instant> releasedAt,
    Optional<Instant> expiresAt,
    Optional<Type> type,
    Optional<Endpoint.Platform> platform,
    List<Module> modules,
    Optional<Boolean> visible,
    Optional<EndpointType> endpointType,
    Optional<String> packageNotesUrl) {

  /** Copies the collections. */
  public SoftwarePackage {
    modules = List.copyOf(modules);
  }

  @Override
  public String toString() {
    return RecordPrinter.print(this);
  }

  /** Returns an empty builder, for tests. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link SoftwarePackage}. */
  public static final class Builder extends SoftwarePackageBuilder {
    Builder() {}
  }

  /**
   * The type of a static package.
   *
   * @param value the text in the API; values unknown to this version are kept
   */
  public record Type(String value) {
    public static final Type FIXED = new Type("fixed");

    /** With long-term support. */
    public static final Type LTS = new Type("lts");

    /** Supplied by Sophos support, see {@link EndpointSoftware#addSpecialPackage}. */
    public static final Type SPECIAL = new Type("special");
  }

  /**
   * A part of a package.
   *
   * @param name the name
   * @param version the version
   */
  public record Module(Optional<String> name, Optional<String> version) {}
}
