package dev.connectorsdk.core.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.System.Logger;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LoggingListenerTest {
  private final List<String> lines = new ArrayList<>();
  private final LoggingListener listener = new LoggingListener(new Lines());

  @Test
  void event_logged_isOneLineAtItsLevel() {
    listener.tokenRequested(new TokenRequested("C"));
    listener.tokenRefreshed(new TokenRefreshed("C", Duration.ZERO, Duration.ofHours(1)));
    listener.tokenRefused(new TokenRefused("C", 401, Duration.ZERO));
    listener.tokenFailed(new TokenFailed("C", "ServerException", Duration.ZERO));
    listener.callStarted(new CallStarted("C", "GET a/{id}", Optional.empty()));
    listener.callRetried(
        new CallRetried("C", "GET a/{id}", 1, "503", Duration.ZERO, Optional.empty()));
    listener.callThrottled(
        new CallThrottled(
            "C", "GET a", CallThrottled.Reason.RATE_LIMIT, Duration.ZERO, Optional.empty()));
    listener.propertyUnreadable(new PropertyUnreadable("C", "GET a", "$.b", "a time"));
    listener.callFinished(finished(Optional.empty()));
    listener.callFinished(finished(Optional.of("ServerException")));
    listener.credentialExpiring(new CredentialExpiring("alerts", LocalDate.EPOCH, 7));
    listener.checkpointSaved(new CheckpointSaved("onboarding", "profile"));
    assertThat(lines)
        .extracting(line -> line.substring(0, line.indexOf('[')))
        .containsExactly(
            "DEBUG TokenRequested",
            "DEBUG TokenRefreshed",
            "WARNING TokenRefused",
            "WARNING TokenFailed",
            "DEBUG CallStarted",
            "INFO CallRetried",
            "INFO CallThrottled",
            "WARNING PropertyUnreadable",
            "DEBUG CallFinished",
            "INFO CallFinished",
            "WARNING CredentialExpiring",
            "INFO CheckpointSaved");
  }

  private static CallFinished finished(Optional<String> failure) {
    return new CallFinished(
        "C", "GET a", OptionalInt.empty(), failure, 1, Duration.ZERO, Map.of(), Optional.empty());
  }

  private final class Lines implements Logger {
    @Override
    public String getName() {
      return "lines";
    }

    @Override
    public boolean isLoggable(Level level) {
      return true;
    }

    @Override
    public void log(
        Level level,
        @Nullable ResourceBundle bundle,
        @Nullable String text,
        @Nullable Throwable e) {
      lines.add(level + " " + text);
    }

    @Override
    public void log(
        Level level,
        @Nullable ResourceBundle bundle,
        @Nullable String format,
        @Nullable Object @Nullable ... parameters) {
      lines.add(level + " " + format);
    }
  }
}
