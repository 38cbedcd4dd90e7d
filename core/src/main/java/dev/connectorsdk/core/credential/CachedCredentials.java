package dev.connectorsdk.core.credential;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Calls its supplier at first use and after each rejection. */
final class CachedCredentials implements CredentialSource {
  private final Supplier<ClientCredentials> supplier;
  private volatile @Nullable ClientCredentials cached;

  CachedCredentials(Supplier<ClientCredentials> supplier) {
    this.supplier = supplier;
  }

  @Override
  public ClientCredentials get() {
    ClientCredentials known = cached;
    return known == null ? refresh() : known;
  }

  @Override
  public ClientCredentials replacementFor(ClientCredentials rejected) {
    return refresh();
  }

  private ClientCredentials refresh() {
    ClientCredentials supplied = supplier.get();
    cached = supplied;
    return supplied;
  }
}
