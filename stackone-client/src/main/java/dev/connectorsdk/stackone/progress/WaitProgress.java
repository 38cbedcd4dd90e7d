package dev.connectorsdk.stackone.progress;

import java.time.Duration;

/**
 * A wait that goes on: what was waited for was not there at the last look.
 *
 * @param looks how often the service was asked so far
 * @param waited how long the wait has lasted
 * @param left how long it may still last; zero at the end
 */
public record WaitProgress(int looks, Duration waited, Duration left) {}
