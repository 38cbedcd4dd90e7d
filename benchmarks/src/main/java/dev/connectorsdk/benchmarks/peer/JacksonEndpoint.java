package dev.connectorsdk.benchmarks.peer;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/** An endpoint modeled with Jackson and Immutables. */
@Value.Immutable
@JsonDeserialize(as = ImmutableJacksonEndpoint.class)
public interface JacksonEndpoint {
  String id();

  Optional<String> type();

  Optional<String> hostname();

  Optional<Tenant> tenant();

  Optional<Os> os();

  Optional<Health> health();

  List<String> ipv4Addresses();

  List<String> macAddresses();

  Optional<Person> associatedPerson();

  Optional<Boolean> tamperProtectionEnabled();

  List<Product> assignedProducts();

  Optional<Instant> lastSeenAt();

  Optional<Isolation> isolation();

  /** A tenant by its id. */
  @Value.Immutable
  @JsonDeserialize(as = ImmutableTenant.class)
  interface Tenant {
    String id();
  }

  /** An operating system. */
  @Value.Immutable
  @JsonDeserialize(as = ImmutableOs.class)
  interface Os {
    Optional<String> platform();

    Optional<String> name();

    Optional<Boolean> isServer();

    OptionalInt majorVersion();

    OptionalInt minorVersion();

    OptionalInt build();
  }

  /** The health of an endpoint. */
  @Value.Immutable
  @JsonDeserialize(as = ImmutableHealth.class)
  interface Health {
    Optional<String> overall();

    Optional<Threats> threats();

    Optional<Services> services();
  }

  /** Threats. */
  @Value.Immutable
  @JsonDeserialize(as = ImmutableThreats.class)
  interface Threats {
    Optional<String> status();
  }

  /** Services. */
  @Value.Immutable
  @JsonDeserialize(as = ImmutableServices.class)
  interface Services {
    Optional<String> status();

    List<Service> serviceDetails();
  }

  /** A service. */
  @Value.Immutable
  @JsonDeserialize(as = ImmutableService.class)
  interface Service {
    Optional<String> name();

    Optional<String> status();
  }

  /** The user associated with an endpoint. */
  @Value.Immutable
  @JsonDeserialize(as = ImmutablePerson.class)
  interface Person {
    Optional<String> id();

    Optional<String> name();

    Optional<String> viaLogin();
  }

  /** A product. */
  @Value.Immutable
  @JsonDeserialize(as = ImmutableProduct.class)
  interface Product {
    Optional<String> code();

    Optional<String> version();

    Optional<String> status();
  }

  /** Isolation. */
  @Value.Immutable
  @JsonDeserialize(as = ImmutableIsolation.class)
  interface Isolation {
    Optional<String> status();

    Optional<Boolean> adminIsolated();

    Optional<Boolean> selfIsolated();
  }
}
