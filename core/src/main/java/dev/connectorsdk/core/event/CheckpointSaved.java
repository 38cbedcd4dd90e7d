package dev.connectorsdk.core.event;

/**
 * Published when the state of a long-running plan was saved after a step.
 *
 * @param plan the kind of plan, such as {@code onboarding}; the same for every run
 * @param step the id of the step
 */
public record CheckpointSaved(String plan, String step) {}
