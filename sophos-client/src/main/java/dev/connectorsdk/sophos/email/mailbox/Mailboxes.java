package dev.connectorsdk.sophos.email.mailbox;

import dev.connectorsdk.core.Paged;
import dev.connectorsdk.core.internal.http.ApiBinding;
import dev.connectorsdk.core.internal.http.ChangedObject;
import dev.connectorsdk.core.internal.http.PathVariables;
import dev.connectorsdk.core.internal.http.retry.Retryable;
import dev.connectorsdk.sophos.internal.ArgumentChecks;
import dev.connectorsdk.sophos.internal.DeletionResponse;
import dev.connectorsdk.sophos.internal.KeyPage;
import dev.connectorsdk.sophos.internal.KeyPages;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import retrofit2.http.Body;
import retrofit2.http.DELETE;
import retrofit2.http.GET;
import retrofit2.http.PATCH;
import retrofit2.http.POST;
import retrofit2.http.Path;
import retrofit2.http.Query;
import retrofit2.http.QueryMap;
import retrofit2.http.Tag;

/**
 * The mailboxes of a tenant. Those that are synchronized from a directory can be read only: the
 * service rejects their change with 409.
 */
public final class Mailboxes {
  private final ApiBinding binding;
  private final Http http;

  Mailboxes(ApiBinding binding) {
    this.binding = binding;
    this.http = binding.create(Http.class);
  }

  /** Lists all mailboxes. Email management API, GET /email/v1/mailboxes. */
  public Paged<Mailbox> list() {
    return list(UnaryOperator.identity());
  }

  /**
   * Lists the mailboxes that match a query. Email management API, GET /email/v1/mailboxes.
   *
   * @throws IllegalArgumentException if the query is invalid
   */
  public Paged<Mailbox> list(UnaryOperator<MailboxQuery> query) {
    return KeyPages.list(
        binding, "GET /email/v1/mailboxes", query.apply(new MailboxQuery()).parameters, http::list);
  }

  /**
   * Returns a mailbox. Email management API, GET /email/v1/mailboxes/{id}.
   *
   * @throws IllegalArgumentException if the id is blank
   */
  public Mailbox get(String id) {
    return http.get(id);
  }

  /**
   * Creates a mailbox. Email management API, POST /email/v1/mailboxes; 409 if a mailbox or an alias
   * has the email address.
   *
   * @throws IllegalArgumentException if the draft is invalid
   */
  public Mailbox create(UnaryOperator<MailboxDraft.Builder> draft) {
    return http.create(draft.apply(MailboxDraft.builder()).build());
  }

  /**
   * Creates mailboxes. Email management API, POST /email/v1/mailboxes/bulk. The maximum number is
   * not published.
   *
   * @param drafts at least one mailbox
   * @return the created mailboxes, and why others were not created
   * @throws IllegalArgumentException if there are no drafts
   */
  public CreatedMailboxes create(Collection<MailboxDraft> drafts) {
    if (drafts.isEmpty()) {
      throw new IllegalArgumentException("drafts must hold at least 1 mailbox.");
    }
    return http.createMany(Map.of("items", List.copyOf(drafts)));
  }

  /**
   * Changes the name of a mailbox. Email management API, PATCH /email/v1/mailboxes/{id}.
   *
   * @throws IllegalArgumentException if the id or the name is blank
   */
  public Mailbox rename(String id, String name) {
    String checked = ArgumentChecks.requireText("name", name, Integer.MAX_VALUE);
    return http.update(id, Map.of("name", checked), new ChangedObject(id));
  }

  /**
   * Deletes a mailbox. Email management API, DELETE /email/v1/mailboxes/{id}.
   *
   * @return whether the mailbox was deleted
   * @throws IllegalArgumentException if the id is blank
   */
  public boolean delete(String id) {
    return DeletionResponse.isDeleted(http.delete(id));
  }

  /**
   * Deletes mailboxes. Email management API, POST /email/v1/mailboxes/delete. The maximum number is
   * not published.
   *
   * @param ids at least one id
   * @return the deleted mailboxes, and those that were not
   * @throws IllegalArgumentException if there are no ids or one is blank
   */
  public DeletedMailboxes delete(Collection<String> ids) {
    List<Map<String, String>> items =
        ArgumentChecks.requireIds("ids", ids, Integer.MAX_VALUE).stream()
            .map(id -> Map.of("id", id))
            .toList();
    return http.deleteMany(Map.of("items", items));
  }

  /**
   * Returns the aliases of a mailbox, to change them. Sends nothing.
   *
   * @throws IllegalArgumentException if the id is blank
   */
  public MailboxAddresses aliases(String id) {
    return addresses("aliases", id);
  }

  /**
   * Returns the delegates of a mailbox, to change them. Sends nothing.
   *
   * @throws IllegalArgumentException if the id is blank
   */
  public MailboxAddresses delegates(String id) {
    return addresses("delegates", id);
  }

  /**
   * Returns the owners of the distribution list of a mailbox, to change them. Sends nothing.
   *
   * @throws IllegalArgumentException if the id is blank
   */
  public MailboxAddresses distributionListOwners(String id) {
    return addresses("distribution-list-owners", id);
  }

  /**
   * Requests the privilege to send many messages from a mailbox. Email management API, POST
   * /email/v1/mailboxes/{id}/bulksender-privilege-request.
   *
   * @param count the number of messages in a period, 1 or more
   * @param purpose what they are for
   * @return whether the request was accepted; the decision is in the {@link Mailbox} later
   * @throws IllegalArgumentException if the id or the purpose is blank, or the count less than 1
   */
  public boolean requestBulkSenderPrivilege(
      String id, int count, SendingPeriod period, String purpose) {
    if (count < 1) {
      throw new IllegalArgumentException("count must be 1 or more, not " + count + '.');
    }
    String checked = ArgumentChecks.requireText("purpose", purpose, Integer.MAX_VALUE);
    Map<String, Object> request =
        Map.of("count", count, "period", period.value(), "purpose", checked);
    return http.requestBulkSenderPrivilege(id, new TreeMap<>(request)).accepted();
  }

  private MailboxAddresses addresses(String kind, String id) {
    return binding.resource(MailboxAddresses.class, kind, PathVariables.check("id", id));
  }

  record Acceptance(boolean accepted) {}

  interface Http {
    @GET("email/v1/mailboxes")
    KeyPage<Mailbox> list(
        @QueryMap Map<String, String> query, @Query("pageFromKey") @Nullable String key);

    @GET("email/v1/mailboxes/{id}")
    Mailbox get(@Path("id") String id);

    @POST("email/v1/mailboxes")
    Mailbox create(@Body MailboxDraft mailbox);

    @POST("email/v1/mailboxes/bulk")
    CreatedMailboxes createMany(@Body Map<String, List<MailboxDraft>> mailboxes);

    @Retryable
    @PATCH("email/v1/mailboxes/{id}")
    Mailbox update(
        @Path("id") String id, @Body Map<String, String> change, @Tag ChangedObject changed);

    @DELETE("email/v1/mailboxes/{id}")
    Optional<DeletionResponse> delete(@Path("id") String id);

    @POST("email/v1/mailboxes/delete")
    DeletedMailboxes deleteMany(@Body Map<String, List<Map<String, String>>> ids);

    @POST("email/v1/mailboxes/{id}/bulksender-privilege-request")
    Acceptance requestBulkSenderPrivilege(@Path("id") String id, @Body Map<String, Object> request);
  }
}
