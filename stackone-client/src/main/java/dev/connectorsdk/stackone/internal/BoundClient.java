package dev.connectorsdk.stackone.internal;

import dev.connectorsdk.core.internal.http.ApiBinding;

/** The superclass of the client: its binding is accessible to {@link ClientAccess} only. */
public abstract class BoundClient {
  final ApiBinding binding;

  /** Called by the client. */
  protected BoundClient(ApiBinding binding) {
    this.binding = binding;
  }
}
