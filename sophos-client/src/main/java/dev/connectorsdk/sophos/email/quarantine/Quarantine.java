package dev.connectorsdk.sophos.email.quarantine;

import dev.connectorsdk.core.Paged;
import dev.connectorsdk.core.internal.http.ApiBinding;
import dev.connectorsdk.core.internal.http.retry.Retryable;
import dev.connectorsdk.sophos.internal.ArgumentChecks;
import dev.connectorsdk.sophos.internal.KeyPage;
import dev.connectorsdk.sophos.internal.KeyPages;
import dev.connectorsdk.sophos.internal.OffsetPage;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import retrofit2.http.Body;
import retrofit2.http.GET;
import retrofit2.http.POST;
import retrofit2.http.Path;
import retrofit2.http.Query;

/** The quarantine of a tenant: messages that were stopped before their delivery. */
public final class Quarantine {
  private static final String MESSAGE = "/email/v1/quarantine/messages/{id}";

  private final ApiBinding binding;
  private final Http http;

  Quarantine(ApiBinding binding) {
    this.binding = binding;
    this.http = binding.create(Http.class);
  }

  /**
   * Searches for messages. Email management API, POST /email/v1/quarantine/messages/search. Retried
   * like a GET, because it changes nothing.
   *
   * @throws IllegalArgumentException if the query is invalid
   */
  public Paged<QuarantinedMessage> search(UnaryOperator<QuarantineQuery> query) {
    return KeyPages.search(
        binding,
        "POST /email/v1/quarantine/messages/search",
        query.apply(new QuarantineQuery()).checked(),
        http::search);
  }

  /**
   * Returns the content of a message. Email management API, GET
   * /email/v1/quarantine/messages/{id}/preview. It is read into memory, up to {@code
   * maxResponseBytes} of the client's options.
   *
   * @throws IllegalArgumentException if the id is blank
   */
  public MessagePreview preview(String id) {
    return http.preview(id);
  }

  /**
   * Lists the attachments of a message. Email management API, GET
   * /email/v1/quarantine/messages/{id}/attachments.
   *
   * @throws IllegalArgumentException if the id is blank
   */
  public Paged<Attachment> attachments(String id) {
    return MessagePages.list(binding, "GET " + MESSAGE + "/attachments", id, http::attachments);
  }

  /**
   * Lists the URLs in the body of a message. Email management API, GET
   * /email/v1/quarantine/messages/{id}/urls. They may be malicious: do not open them.
   *
   * @throws IllegalArgumentException if the id is blank
   */
  public Paged<String> urls(String id) {
    return MessagePages.list(binding, "GET " + MESSAGE + "/urls", id, http::urls);
  }

  /** Returns the downloads of attachments. */
  public AttachmentDownloads downloads() {
    return binding.resource(AttachmentDownloads.class, "quarantine");
  }

  /**
   * Releases messages. Email management API, POST /email/v1/quarantine/messages/release. The
   * service delivers them later.
   *
   * @param messages at least one message
   * @return the accepted messages, and those that were rejected
   * @throws IllegalArgumentException if there are no messages
   */
  public QuarantineResult release(
      Collection<SelectedMessage> messages, UnaryOperator<ReleaseOptions> options) {
    ReleaseOptions chosen = options.apply(new ReleaseOptions());
    return http.release(SelectedMessage.body(messages, true, chosen.parameters));
  }

  /**
   * Deletes messages for good. Email management API, POST /email/v1/quarantine/messages/delete.
   *
   * @param messages at least one message
   * @param blockSender whether further messages of the senders are blocked
   * @return the deleted messages, and those that were not
   * @throws IllegalArgumentException if there are no messages, or one strips attachments
   */
  public QuarantineResult delete(Collection<SelectedMessage> messages, boolean blockSender) {
    return http.delete(SelectedMessage.body(messages, false, Map.of("blockSender", blockSender)));
  }

  /**
   * Strips attachments from a message in quarantine, for all its recipients: see {@link
   * #strip(String, Collection, Collection)}.
   */
  public QuarantineResult strip(String id, Collection<String> attachments) {
    return http.strip(id, Map.of("attachments", names(attachments)));
  }

  /**
   * Strips attachments from a message in quarantine. Email management API, POST
   * /email/v1/quarantine/messages/{id}/attachments/strip.
   *
   * @param attachments at least one name
   * @param forRecipients at least one email address
   * @return the stripped attachments, and those that were not
   * @throws IllegalArgumentException if the id is blank, or a list is empty or has a blank text
   */
  public QuarantineResult strip(
      String id, Collection<String> attachments, Collection<String> forRecipients) {
    return http.strip(id, request(attachments, forRecipients));
  }

  /**
   * Attaches stripped attachments again, for all recipients: see {@link #reattach(String,
   * Collection, Collection)}.
   */
  public QuarantineResult reattach(String id, Collection<String> attachments) {
    return http.reattach(id, Map.of("attachments", names(attachments)));
  }

  /**
   * Attaches stripped attachments to a message again. Email management API, POST
   * /email/v1/quarantine/messages/{id}/attachments/reattach.
   *
   * @param attachments at least one name
   * @param forRecipients at least one email address
   * @return the attachments, and those that were not attached
   * @throws IllegalArgumentException if the id is blank, or a list is empty or has a blank text
   */
  public QuarantineResult reattach(
      String id, Collection<String> attachments, Collection<String> forRecipients) {
    return http.reattach(id, request(attachments, forRecipients));
  }

  private static List<String> names(Collection<String> attachments) {
    return ArgumentChecks.requireTexts("attachments", attachments);
  }

  private static Map<String, List<String>> request(
      Collection<String> attachments, Collection<String> forRecipients) {
    List<String> recipients = ArgumentChecks.requireTexts("forRecipients", forRecipients);
    return new TreeMap<>(Map.of("attachments", names(attachments), "forRecipients", recipients));
  }

  interface Http {
    @Retryable
    @POST("email/v1/quarantine/messages/search")
    KeyPage<QuarantinedMessage> search(@Body Map<String, Object> query);

    @GET("email/v1/quarantine/messages/{id}/preview")
    MessagePreview preview(@Path("id") String id);

    @GET("email/v1/quarantine/messages/{id}/attachments")
    OffsetPage<Attachment> attachments(
        @Path("id") String id,
        @Query("pageSize") int pageSize,
        @Query("page") int page,
        @Query("pageTotal") @Nullable Boolean pageTotal);

    @GET("email/v1/quarantine/messages/{id}/urls")
    OffsetPage<String> urls(
        @Path("id") String id,
        @Query("pageSize") int pageSize,
        @Query("page") int page,
        @Query("pageTotal") @Nullable Boolean pageTotal);

    @POST("email/v1/quarantine/messages/release")
    QuarantineResult release(@Body Map<String, Object> messages);

    @POST("email/v1/quarantine/messages/delete")
    QuarantineResult delete(@Body Map<String, Object> messages);

    @POST("email/v1/quarantine/messages/{id}/attachments/strip")
    QuarantineResult strip(@Path("id") String id, @Body Map<String, List<String>> request);

    @POST("email/v1/quarantine/messages/{id}/attachments/reattach")
    QuarantineResult reattach(@Path("id") String id, @Body Map<String, List<String>> request);
  }
}
