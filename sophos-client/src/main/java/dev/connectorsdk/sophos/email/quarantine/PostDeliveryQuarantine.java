package dev.connectorsdk.sophos.email.quarantine;

import dev.connectorsdk.core.Paged;
import dev.connectorsdk.core.internal.http.ApiBinding;
import dev.connectorsdk.core.internal.http.retry.Retryable;
import dev.connectorsdk.sophos.internal.OffsetPage;
import dev.connectorsdk.sophos.internal.OffsetPages;
import java.util.Collection;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import retrofit2.http.Body;
import retrofit2.http.GET;
import retrofit2.http.POST;
import retrofit2.http.Path;
import retrofit2.http.Query;

/**
 * The post-delivery quarantine of a tenant: messages that were removed from mailboxes, by a
 * clawback or by a check after their delivery.
 */
public final class PostDeliveryQuarantine {
  private static final String MESSAGES = "/email/v1/post-delivery-quarantine/messages";

  private final ApiBinding binding;
  private final Http http;

  PostDeliveryQuarantine(ApiBinding binding) {
    this.binding = binding;
    this.http = binding.create(Http.class);
  }

  /**
   * Searches for messages. Email management API, POST
   * /email/v1/post-delivery-quarantine/messages/search. Retried like a GET, because it changes
   * nothing.
   *
   * @throws IllegalArgumentException if the query is invalid
   */
  public Paged<QuarantinedMessage> search(UnaryOperator<PostDeliveryQuery> query) {
    return OffsetPages.search(
        binding,
        "POST " + MESSAGES + "/search",
        query.apply(new PostDeliveryQuery()).checked(),
        MessagePages.PAGE_SIZE,
        http::search);
  }

  /**
   * Returns the content of a message. Email management API, GET
   * /email/v1/post-delivery-quarantine/messages/{id}/preview. It is read into memory, up to {@code
   * maxResponseBytes} of the client's options.
   *
   * @throws IllegalArgumentException if the id is blank
   */
  public MessagePreview preview(String id) {
    return http.preview(id);
  }

  /**
   * Lists the attachments of a message. Email management API, GET
   * /email/v1/post-delivery-quarantine/messages/{id}/attachments.
   *
   * @throws IllegalArgumentException if the id is blank
   */
  public Paged<Attachment> attachments(String id) {
    return MessagePages.list(
        binding, "GET " + MESSAGES + "/{id}/attachments", id, http::attachments);
  }

  /** Returns the downloads of attachments. */
  public AttachmentDownloads downloads() {
    return binding.resource(AttachmentDownloads.class, "post-delivery-quarantine");
  }

  /**
   * Releases messages into the mailboxes. Email management API, POST
   * /email/v1/post-delivery-quarantine/messages/release. The service delivers them later.
   *
   * @param messages at least one message
   * @return the accepted messages, and those that were rejected
   * @throws IllegalArgumentException if there are no messages, or one strips attachments
   */
  public QuarantineResult release(Collection<SelectedMessage> messages) {
    return http.release(SelectedMessage.body(messages, false, Map.of()));
  }

  /**
   * Deletes messages for good. Email management API, POST
   * /email/v1/post-delivery-quarantine/messages/delete.
   *
   * @param messages at least one message
   * @return the deleted messages, and those that were not
   * @throws IllegalArgumentException if there are no messages, or one strips attachments
   */
  public QuarantineResult delete(Collection<SelectedMessage> messages) {
    return http.delete(SelectedMessage.body(messages, false, Map.of()));
  }

  interface Http {
    @Retryable
    @POST("email/v1/post-delivery-quarantine/messages/search")
    OffsetPage<QuarantinedMessage> search(@Body Map<String, Object> query);

    @GET("email/v1/post-delivery-quarantine/messages/{id}/preview")
    MessagePreview preview(@Path("id") String id);

    @GET("email/v1/post-delivery-quarantine/messages/{id}/attachments")
    OffsetPage<Attachment> attachments(
        @Path("id") String id,
        @Query("pageSize") int pageSize,
        @Query("page") int page,
        @Query("pageTotal") @Nullable Boolean pageTotal);

    @POST("email/v1/post-delivery-quarantine/messages/release")
    QuarantineResult release(@Body Map<String, Object> messages);

    @POST("email/v1/post-delivery-quarantine/messages/delete")
    QuarantineResult delete(@Body Map<String, Object> messages);
  }
}
