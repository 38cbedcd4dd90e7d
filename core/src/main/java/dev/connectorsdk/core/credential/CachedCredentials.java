package dev.connectorsdk.core.credential;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Asks its supplier at first use and after each refusal. */
final class CachedCredentials implements CredentialSource {
  private final Supplier<ClientCredentials> supplier;
  private volatile @Nullable ClientCredentials kept;

  CachedCredentials(Supplier<ClientCredentials> supplier) {
    this.supplier = supplier;
  }

  @Override
  public ClientCredentials get() {
    ClientCredentials known = kept;
    return known == null ? ask() : known;
  }

  @Override
  public ClientCredentials replacementFor(ClientCredentials refused) {
    return ask();
  }

  private ClientCredentials ask() {
    ClientCredentials answer = supplier.get();
    kept = answer;
    return answer;
  }
}
