package dev.connectorsdk.stackone.feedback;

import java.util.List;

/** What is sent as feedback. */
record FeedbackBody(String feedback, String accountId, List<String> toolNames) {}
