package dev.connectorsdk.core.event;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;

/**
 * Logs every event in one line, by default to {@code dev.connectorsdk.events}: normal progress at
 * DEBUG; waits, retries, failed calls and saved steps at INFO; what needs attention at WARNING.
 */
public final class LoggingListener implements ClientListener {
  private final Logger log;

  /** Logs to {@code dev.connectorsdk.events}. */
  public LoggingListener() {
    this(System.getLogger("dev.connectorsdk.events"));
  }

  /** Logs to this logger. */
  public LoggingListener(Logger log) {
    this.log = log;
  }

  @Override
  public void tokenRequested(TokenRequested event) {
    log.log(Level.DEBUG, event);
  }

  @Override
  public void tokenRefreshed(TokenRefreshed event) {
    log.log(Level.DEBUG, event);
  }

  @Override
  public void tokenRefused(TokenRefused event) {
    log.log(Level.WARNING, event);
  }

  @Override
  public void tokenFailed(TokenFailed event) {
    log.log(Level.WARNING, event);
  }

  @Override
  public void callStarted(CallStarted event) {
    log.log(Level.DEBUG, event);
  }

  @Override
  public void callRetried(CallRetried event) {
    log.log(Level.INFO, event);
  }

  @Override
  public void callThrottled(CallThrottled event) {
    log.log(Level.INFO, event);
  }

  @Override
  public void propertyUnreadable(PropertyUnreadable event) {
    log.log(Level.WARNING, event);
  }

  @Override
  public void callFinished(CallFinished event) {
    log.log(event.failure().isPresent() ? Level.INFO : Level.DEBUG, event);
  }

  @Override
  public void credentialExpiring(CredentialExpiring event) {
    log.log(Level.WARNING, event);
  }

  @Override
  public void checkpointSaved(CheckpointSaved event) {
    log.log(Level.INFO, event);
  }
}
