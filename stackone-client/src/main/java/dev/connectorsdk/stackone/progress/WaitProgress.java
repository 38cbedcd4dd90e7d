package dev.connectorsdk.stackone.progress;

import java.time.Duration;

/**
 * The progress of a wait, after a poll without a result.
 *
 * @param looks the number of polls so far
 * @param waited the elapsed time
 * @param left the time until the timeout; zero at the end
 */
public record WaitProgress(int looks, Duration waited, Duration left) {}
