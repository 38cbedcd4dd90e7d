package dev.connectorsdk.stackone.feedback;

import java.util.List;

/** The body of a feedback request. */
record FeedbackBody(String feedback, String accountId, List<String> toolNames) {}
