package dev.connectorsdk.benchmarks.peer;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** A linked account modeled with Jackson and Immutables. */
@Value.Immutable
@Value.Style(forceJacksonPropertyNames = false)
@JsonDeserialize(as = ImmutableJacksonAccount.class)
public interface JacksonAccount {
  String id();

  Optional<String> provider();

  Optional<String> providerName();

  Optional<String> originOwnerId();

  Optional<String> originOwnerName();

  Optional<String> originUsername();

  Optional<String> label();

  Optional<String> status();

  List<Map<String, Object>> statusReasons();

  Optional<String> type();

  Optional<Boolean> shared();

  Map<String, Object> setupInformation();

  Map<String, Object> credentials();

  Optional<Instant> createdAt();

  Optional<Instant> updatedAt();
}
