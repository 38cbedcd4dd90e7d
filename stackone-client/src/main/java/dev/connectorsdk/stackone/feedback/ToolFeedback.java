package dev.connectorsdk.stackone.feedback;

import dev.connectorsdk.core.internal.http.ApiBinding;
import dev.connectorsdk.stackone.internal.AccountAddress;
import java.util.List;
import retrofit2.http.Body;
import retrofit2.http.POST;

/** Feedback on the tools that an agent used for one linked account. */
public final class ToolFeedback {
  private final Http http;
  private final AccountAddress address;

  /** Made by the scope. */
  public ToolFeedback(ApiBinding wire, AccountAddress address) {
    this.http = wire.create(Http.class);
    this.address = address;
  }

  /**
   * Tells StackOne how tools did (StackOne, {@code POST /ai/tool-feedback}, known from its agent
   * SDK and not from its specification).
   *
   * @param text what there is to say; it is kept by StackOne, so put no personal data into it
   * @param tools the tools by name, such as {@code sophos_list_alerts}; at least one
   * @throws IllegalArgumentException if the text is blank, or no tool is named
   */
  public FeedbackReceipt send(String text, String... tools) {
    if (text.isBlank() || tools.length == 0) {
      throw new IllegalArgumentException("Feedback needs a text and the name of a tool.");
    }
    return http.send(new FeedbackBody(text, address.accountId(), List.of(tools)));
  }

  interface Http {
    @POST("ai/tool-feedback")
    FeedbackReceipt send(@Body FeedbackBody body);
  }
}
