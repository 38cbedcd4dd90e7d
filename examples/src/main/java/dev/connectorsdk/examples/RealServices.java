package dev.connectorsdk.examples;

import dev.connectorsdk.core.credential.ClientCredentials;
import dev.connectorsdk.core.credential.Environment;
import dev.connectorsdk.core.event.ClientListener;
import dev.connectorsdk.sophos.SophosClient;
import dev.connectorsdk.sophos.access.ServicePrincipalRole;
import dev.connectorsdk.stackone.StackOneClient;
import dev.connectorsdk.stackone.profile.ConnectorProfileDraft;
import dev.connectorsdk.stackone.profile.ProfileResult.ManualSteps;
import dev.connectorsdk.stackone.session.ConnectSessionLink;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Sophos Central and StackOne, with keys from the environment; or simulators in another process on
 * this machine, if the environment has their {@link SimulatorUrls}.
 */
public final class RealServices implements Services {
  private final SimulatorUrls urls;
  private final ClientCredentials credentials;
  private final SophosClient sophos;
  private final @Nullable StackOneClient stackOne;
  private @Nullable Path linkFile;

  /**
   * Creates clients: for Sophos Central, and for StackOne if its key is set. Sends nothing.
   *
   * @param listeners receive the events of both clients
   * @throws IllegalArgumentException if a key is missing or malformed
   */
  public RealServices(Environment environment, ClientListener... listeners) {
    this.credentials = environment.clientCredentials("SOPHOS_CLIENT_ID", "SOPHOS_CLIENT_SECRET");
    this.urls = SimulatorUrls.of(environment);
    this.sophos =
        urls.applyTo(SophosClient.builder().credentials(credentials))
            .options(o -> NetworkSettings.applyTo(o.addListeners(listeners), environment))
            .build();
    this.stackOne = environment.has("STACKONE_API_KEY") ? stackOne(environment, listeners) : null;
  }

  private StackOneClient stackOne(Environment environment, ClientListener... listeners) {
    return urls.applyTo(StackOneClient.builder().environment(environment))
        .options(o -> NetworkSettings.applyTo(o.addListeners(listeners), environment))
        .build();
  }

  @Override
  public String displayName() {
    return urls.displayName();
  }

  @Override
  public ClientCredentials credentials() {
    return credentials;
  }

  @Override
  public SophosClient sophos() {
    return sophos;
  }

  @Override
  public StackOneClient stackOne() {
    if (stackOne == null) {
      throw new IllegalStateException("Set STACKONE_API_KEY: this program calls StackOne too.");
    }
    return stackOne;
  }

  @Override
  public Optional<ServicePrincipalRole> role() {
    return Optional.empty();
  }

  @Override
  public void createProfile(ConnectorProfileDraft draft, ManualSteps steps, PrintWriter out) {
    out.println(steps.text().indent(6));
  }

  /**
   * Writes the link to a file that only its owner can read: the link authorizes linking an account.
   */
  @Override
  public void showLink(ConnectSessionLink link, PrintWriter out) {
    try {
      linkFile = Files.createTempFile("auth-link-", ".txt");
      Files.writeString(linkFile, link.authLinkUrl().reveal());
    } catch (IOException e) {
      throw new UncheckedIOException("The auth link could not be written to a file", e);
    }
    out.println("      The auth link is in " + linkFile + ": open it in the customer's browser.");
  }

  @Override
  public void close() {
    sophos.close();
    if (stackOne != null) {
      stackOne.close();
    }
    deleteLinkFile();
  }

  private void deleteLinkFile() {
    if (linkFile != null) {
      try {
        Files.deleteIfExists(linkFile);
      } catch (IOException e) {
        throw new UncheckedIOException(
            "Delete " + linkFile + " manually: it contains an auth link", e);
      }
    }
  }
}
