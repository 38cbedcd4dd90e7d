package dev.connectorsdk.sophos;

import java.time.Duration;

/**
 * The progress of a wait for something in the service, after each poll.
 *
 * @param state what the poll returned
 * @param polls the number of polls so far
 * @param elapsed the elapsed time of the wait
 * @param remaining the time until the deadline
 * @param <T> the type of the state
 */
public record WaitProgress<T>(T state, int polls, Duration elapsed, Duration remaining) {}
