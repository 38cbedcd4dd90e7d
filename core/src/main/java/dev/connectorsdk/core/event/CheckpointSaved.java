package dev.connectorsdk.core.event;

/**
 * A step of a long-running plan was saved.
 *
 * @param plan which plan, such as {@code onboarding}; the same word for every run of it
 * @param step which step
 */
public record CheckpointSaved(String plan, String step) {}
