package dev.connectorsdk.sophos.credential.store;

import dev.connectorsdk.sophos.credential.StoredCredential;

import dev.connectorsdk.sophos.credential.ApiCredential;

import dev.connectorsdk.core.credential.ClientCredentials;
import dev.connectorsdk.core.credential.Environment;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Credentials from environment variables. It only reads, and it reads anew each time.
 *
 * <p>A credential stands in two variables: a prefix with {@code _CLIENT_ID}, and with {@code
 * _CLIENT_SECRET}. The environment tells no dates, so the expiry of these is unknown.
 */
public final class EnvironmentCredentialStore implements ReadOnlyCredentialStore {
  private final Environment environment;
  private final SortedMap<String, String> prefixes;

  private EnvironmentCredentialStore(Environment environment, Map<String, String> prefixes) {
    this.environment = environment;
    this.prefixes = new TreeMap<>(prefixes);
  }

  /** The one credential in {@code SOPHOS_CLIENT_ID} and {@code SOPHOS_CLIENT_SECRET}. */
  public static EnvironmentCredentialStore of(Environment environment, String name) {
    return of(environment, Map.of(name, "SOPHOS"));
  }

  /**
   * Several credentials.
   *
   * @param prefixes the prefix of the two variables, by the credential's name: {@code {"acme":
   *     "SOPHOS_ACME"}}
   * @throws IllegalArgumentException if a name or a prefix is blank
   */
  public static EnvironmentCredentialStore of(
      Environment environment, Map<String, String> prefixes) {
    prefixes.forEach(
        (name, prefix) -> {
          StoreNames.required(name);
          if (prefix.isBlank()) {
            throw new IllegalArgumentException(
                "The prefix of the variables of " + name + " must not be blank.");
          }
        });
    return new EnvironmentCredentialStore(environment, prefixes);
  }

  /**
   * {@inheritDoc}
   *
   * @throws IllegalArgumentException if the name is blank, one of the two variables is missing, or
   *     one is not what it should be
   */
  @Override
  public Optional<StoredCredential> find(String name) {
    String prefix = prefixes.get(StoreNames.required(name));
    if (prefix == null || !isSet(prefix)) {
      return Optional.empty();
    }
    ClientCredentials both =
        environment.clientCredentials(idVariable(prefix), secretVariable(prefix));
    ApiCredential credential = ApiCredential.builder().name(name).clientId(both.id()).build();
    return Optional.of(new StoredCredential(credential, both.secret()));
  }

  /** The names whose variables are set, sorted. */
  @Override
  public SortedSet<String> names() {
    SortedSet<String> names = new TreeSet<>();
    prefixes.forEach(
        (name, prefix) -> {
          if (isSet(prefix)) {
            names.add(name);
          }
        });
    return names;
  }

  /** The names and the prefixes of their variables. */
  @Override
  public String toString() {
    return "EnvironmentCredentialStore" + prefixes;
  }

  private boolean isSet(String prefix) {
    return environment.has(idVariable(prefix)) || environment.has(secretVariable(prefix));
  }

  private static String idVariable(String prefix) {
    return prefix + "_CLIENT_ID";
  }

  private static String secretVariable(String prefix) {
    return prefix + "_CLIENT_SECRET";
  }
}
