package dev.connectorsdk.sophos.query;

import java.time.Duration;

/**
 * The progress of a wait for a run, after each poll.
 *
 * @param run the state of the run
 * @param polls the number of polls so far
 * @param elapsed the elapsed time of the wait
 * @param remaining the time until the deadline
 */
public record RunProgress(RunDetails run, int polls, Duration elapsed, Duration remaining) {}
