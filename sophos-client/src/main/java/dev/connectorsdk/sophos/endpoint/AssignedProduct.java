package dev.connectorsdk.sophos.endpoint;

import java.util.Optional;
import org.immutables.value.Value;

/** A product on an endpoint. */
@Value.Immutable
public interface AssignedProduct {

  /** The product. */
  Optional<EndpointProduct> code();

  /** Its version. */
  Optional<String> version();

  /** Whether it is installed. */
  Optional<ProductStatus> status();

  /** Starts an empty one. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an {@link AssignedProduct}. */
  final class Builder extends ImmutableAssignedProduct.Builder {
    Builder() {}
  }
}
