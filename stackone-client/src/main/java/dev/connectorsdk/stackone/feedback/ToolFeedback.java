package dev.connectorsdk.stackone.feedback;

import dev.connectorsdk.core.internal.http.ApiBinding;
import dev.connectorsdk.stackone.internal.AccountContext;
import java.util.List;
import retrofit2.http.Body;
import retrofit2.http.POST;

/** Sends feedback on the tools that an agent used for a linked account. */
public final class ToolFeedback {
  private final Http http;
  private final AccountContext account;

  ToolFeedback(ApiBinding binding, AccountContext account) {
    this.http = binding.create(Http.class);
    this.account = account;
  }

  /**
   * Sends feedback (StackOne, {@code POST /ai/tool-feedback}; from its agent SDK, not from its
   * specification).
   *
   * @param text the feedback; StackOne stores it, so include no personal data
   * @param tools the names of the tools, such as {@code sophos_list_alerts}; at least one
   * @throws IllegalArgumentException if the text is blank, or there is no tool
   */
  public FeedbackReceipt send(String text, String... tools) {
    if (text.isBlank() || tools.length == 0) {
      throw new IllegalArgumentException(
          "Feedback needs a text and the name of at least one tool.");
    }
    return http.send(new FeedbackBody(text, account.accountId(), List.of(tools)));
  }

  interface Http {
    @POST("ai/tool-feedback")
    FeedbackReceipt send(@Body FeedbackBody body);
  }
}
