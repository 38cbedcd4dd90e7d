package dev.connectorsdk.core.event;

/**
 * Published to the listeners of the StackOne client when the state of a plan, such as an
 * onboarding, was saved after a step.
 *
 * @param plan the kind of plan, such as {@code onboarding}; the same for every run
 * @param step the id of the step
 */
public record CheckpointSaved(String plan, String step) {}
