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
 * A read-only store of credentials in environment variables, which are read for each call.
 *
 * <p>A credential has two variables: a prefix with {@code _CLIENT_ID}, and with {@code
 * _CLIENT_SECRET}. There are no dates, so the expiry is unknown.
 */
public final class EnvironmentCredentialStore implements ReadOnlyCredentialStore {
  private final Environment environment;
  private final SortedMap<String, String> prefixes;

  private EnvironmentCredentialStore(Environment environment, Map<String, String> prefixes) {
    this.environment = environment;
    this.prefixes = new TreeMap<>(prefixes);
  }

  /** Returns a store of the credential in {@code SOPHOS_CLIENT_ID} and {@code SOPHOS_CLIENT_SECRET}. */
  public static EnvironmentCredentialStore of(Environment environment, String name) {
    return of(environment, Map.of(name, "SOPHOS"));
  }

  /**
   * Returns a store of several credentials.
   *
   * @param prefixes the prefix of the variables by the name of the credential: {@code {"acme":
   *     "SOPHOS_ACME"}}
   * @throws IllegalArgumentException if a name or a prefix is blank
   */
  public static EnvironmentCredentialStore of(
      Environment environment, Map<String, String> prefixes) {
    prefixes.forEach(
        (name, prefix) -> {
          CredentialNames.require(name);
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
   * @throws IllegalArgumentException if the name is blank, one of the variables is missing or invalid
   */
  @Override
  public Optional<StoredCredential> find(String name) {
    String prefix = prefixes.get(CredentialNames.require(name));
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
