package dev.connectorsdk.spring;

import dev.connectorsdk.core.credential.ClientCredentials;
import dev.connectorsdk.core.credential.ClientId;
import dev.connectorsdk.core.credential.CredentialSource;
import dev.connectorsdk.core.credential.Secret;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.core.env.Environment;

/**
 * The credential of the Sophos Central client: from connection details, else from the bean or the
 * properties, of which only one may be set, else from environment variables.
 *
 * @param source the source of the credential
 */
record SophosCredentials(CredentialSource source) {
  static final String ID = SophosProperties.PREFIX + ".client-id";
  static final String SECRET = SophosProperties.PREFIX + ".client-secret";
  static final String ID_VARIABLE = "SOPHOS_CLIENT_ID";
  static final String SECRET_VARIABLE = "SOPHOS_CLIENT_SECRET";

  static SophosCredentials of(
      BeanFactory beans, SophosProperties properties, Environment environment) {
    SophosConnectionDetails details =
        beans.getBeanProvider(SophosConnectionDetails.class).getIfAvailable();
    if (details != null) {
      return new SophosCredentials(details.credentials());
    }
    CredentialSource source = beans.getBeanProvider(CredentialSource.class).getIfAvailable();
    if (source != null) {
      requireNoProperties(properties);
      return new SophosCredentials(source);
    }
    ClientCredentials fixed =
        properties.clientId() == null && properties.clientSecret() == null
            ? variables(environment)
            : complete(properties.clientId(), properties.clientSecret());
    return new SophosCredentials(CredentialSource.of(() -> fixed));
  }

  private static void requireNoProperties(SophosProperties properties) {
    if (properties.clientId() != null || properties.clientSecret() != null) {
      throw new InvalidConfigurationException(
          "The credential of Sophos Central is configured twice: by a CredentialSource bean, and by"
              + " the property "
              + (properties.clientSecret() == null ? ID : SECRET)
              + ".",
          "Remove " + ID + " and " + SECRET + ", or the bean.");
    }
    if (properties.credential() != null) {
      throw new InvalidConfigurationException(
          "The properties under "
              + SophosProperties.PREFIX
              + ".credential describe one API credential, and a CredentialSource bean may supply"
              + " another one.",
          "Remove these properties, and declare an ApiCredential bean with the dates of the current"
              + " credential if the health indicator should show its expiry.");
    }
  }

  private static ClientCredentials complete(@Nullable String id, @Nullable Secret secret) {
    if (id == null || secret == null) {
      throw new InvalidConfigurationException(
          "The property "
              + (id == null ? SECRET : ID)
              + " is set, and "
              + (id == null ? ID : SECRET)
              + " is not.",
          "Set both, or neither of them. A property may refer to an environment variable: "
              + SECRET
              + "=${"
              + SECRET_VARIABLE
              + "}.");
    }
    try {
      return new ClientCredentials(ClientId.of(id), secret);
    } catch (IllegalArgumentException e) {
      throw new InvalidConfigurationException(
          "The properties " + ID + " and " + SECRET + " are no credential. " + e.getMessage(),
          "Correct them.",
          e);
    }
  }

  /** Reads the variables as {@code SophosClient.fromEnvironment()} does. */
  private static ClientCredentials variables(Environment environment) {
    Map<String, String> values = new HashMap<>();
    for (String name : new String[] {ID_VARIABLE, SECRET_VARIABLE}) {
      String value = environment.getProperty(name);
      if (value != null) {
        values.put(name, value);
      }
    }
    try {
      return dev.connectorsdk.core.credential.Environment.of(values)
          .clientCredentials(ID_VARIABLE, SECRET_VARIABLE);
    } catch (IllegalArgumentException e) {
      throw new InvalidConfigurationException(
          String.valueOf(e.getMessage()),
          "Correct the environment variables, or set the properties " + ID + " and " + SECRET + ".",
          e);
    }
  }
}
