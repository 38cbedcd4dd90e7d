package dev.connectorsdk.sophos.email.mailbox;

/**
 * The period of a number of messages. Other values are not published: pass their text.
 *
 * @param value the text in the API
 */
public record SendingPeriod(String value) {
  public static final SendingPeriod DAILY = new SendingPeriod("daily");
}
