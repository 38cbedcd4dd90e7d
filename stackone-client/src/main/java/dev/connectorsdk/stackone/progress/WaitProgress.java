package dev.connectorsdk.stackone.progress;

import java.time.Duration;

/**
 * The progress of a wait, after a poll without a result.
 *
 * @param polls the number of polls so far
 * @param elapsed the elapsed time
 * @param remaining the time until the timeout; zero at the end
 */
public record WaitProgress(int polls, Duration elapsed, Duration remaining) {}
