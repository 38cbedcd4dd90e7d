package dev.connectorsdk.sophos.directory;

import java.util.Optional;

/**
 * The source of a user or a group.
 *
 * @param type the type of source
 */
public record Source(Optional<SourceType> type) {}
