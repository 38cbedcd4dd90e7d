/**
 * Feedback on tools.
 *
 * <pre>{@code
 * stackOne.account(id).feedback().send("Wrong time zone", "sophos_list_alerts");
 * }</pre>
 *
 * <p>{@link ToolFeedback} sends feedback on tools to StackOne. {@link FeedbackReceipt} is the
 * acknowledgement.
 *
 * <p>Guide: {@code docs/stackone.md} of the project.
 */
@NullMarked
package dev.connectorsdk.stackone.feedback;

import org.jspecify.annotations.NullMarked;
