package dev.connectorsdk.sophos.endpoint.web;

import dev.connectorsdk.core.Paged;
import dev.connectorsdk.core.internal.http.ApiBinding;
import dev.connectorsdk.sophos.internal.ItemList;
import retrofit2.http.GET;

/** The web control of a tenant: which websites its endpoints may open. */
public final class WebControl {
  private final ApiBinding binding;
  private final Http http;

  WebControl(ApiBinding binding) {
    this.binding = binding;
    this.http = binding.create(Http.class);
  }

  /** Returns the local sites. Sends nothing. */
  public LocalSites localSites() {
    return binding.resource(LocalSites.class);
  }

  /** Returns the decryption of HTTPS websites. Sends nothing. */
  public TlsDecryption tlsDecryption() {
    return binding.resource(TlsDecryption.class);
  }

  /**
   * Lists the categories of websites, on one page. Endpoint API, GET
   * /endpoint/v1/settings/web-control/categories.
   */
  public Paged<WebCategory> categories() {
    return ItemList.paged("GET /endpoint/v1/settings/web-control/categories", http::categories);
  }

  interface Http {
    @GET("endpoint/v1/settings/web-control/categories")
    ItemList<WebCategory> categories();
  }
}
