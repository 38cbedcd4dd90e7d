package dev.connectorsdk.sophos.email.quarantine;

import java.util.Optional;
import java.util.OptionalLong;

/**
 * An attachment of a message in quarantine. Its name identifies it in the message.
 *
 * @param name the file name
 * @param sizeInBytes the size
 * @param fileType the type, such as {@code image}; absent in the post-delivery quarantine
 * @param stripped whether it was stripped from the message; absent in the post-delivery quarantine
 */
public record Attachment(
    Optional<String> name,
    OptionalLong sizeInBytes,
    Optional<String> fileType,
    Optional<Boolean> stripped) {}
