package dev.connectorsdk.sophos.email;

import dev.connectorsdk.core.Paged;
import dev.connectorsdk.core.internal.http.ApiBinding;
import dev.connectorsdk.core.internal.http.PathVariables;
import dev.connectorsdk.sophos.internal.ArgumentChecks;
import dev.connectorsdk.sophos.internal.ItemList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import retrofit2.http.Body;
import retrofit2.http.GET;
import retrofit2.http.POST;
import retrofit2.http.Path;

/**
 * The messages that were delivered to the mailboxes of a tenant. No operation lists them: their ids
 * are in what the console and other APIs report (unverified).
 */
public final class Messages {
  private final Http http;

  Messages(ApiBinding binding) {
    this.http = binding.create(Http.class);
  }

  /**
   * Removes a message from the mailboxes of all its recipients. Email management API, POST
   * /email/v1/messages/{id}/clawback. The service performs it later: see {@link #status}.
   *
   * @return the recipients for whom it was accepted
   * @throws IllegalArgumentException if the id is blank
   */
  public Clawback clawback(String id, ClawbackReason reason) {
    return http.clawback(id, Map.of("reason", reason.value()));
  }

  /**
   * Removes a message from the mailboxes of some of its recipients. Email management API, POST
   * /email/v1/messages/{id}/clawback. The service performs it later: see {@link #status}.
   *
   * @param recipients at least one email address
   * @return the recipients for whom it was accepted
   * @throws IllegalArgumentException if the id is blank, there are no recipients or one is blank
   */
  public Clawback clawback(String id, ClawbackReason reason, Collection<String> recipients) {
    List<String> checked = ArgumentChecks.requireTexts("recipients", recipients);
    return http.clawback(
        id, new TreeMap<>(Map.of("reason", reason.value(), "recipients", checked)));
  }

  /**
   * Lists the status of a message for each recipient. Email management API, GET
   * /email/v1/messages/{id}/status.
   *
   * @throws IllegalArgumentException if the id is blank
   */
  public Paged<MessageStatus> status(String id) {
    String checked = PathVariables.check("id", id);
    return ItemList.paged("GET /email/v1/messages/{id}/status", () -> http.status(checked));
  }

  interface Http {
    @POST("email/v1/messages/{id}/clawback")
    Clawback clawback(@Path("id") String id, @Body Map<String, Object> request);

    @GET("email/v1/messages/{id}/status")
    ItemList<MessageStatus> status(@Path("id") String id);
  }
}
