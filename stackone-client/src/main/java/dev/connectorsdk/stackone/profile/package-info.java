/**
 * Connector profiles: listing, creating and changing them.
 *
 * <pre>{@code
 * Paged<ConnectorProfile> profiles = stackOne.connectorProfiles().list();
 * }</pre>
 *
 * <p>{@link ConnectorProfiles} lists, finds, creates and changes profiles. StackOne publishes no
 * operation to create one, so a {@link ConnectorProfileWriter} decides how: by steps for an
 * administrator ({@link ManualProfileWriter}, the default) or by a request that is a guess ({@link
 * HttpProfileWriter}). {@link ConnectorVersions} compares, pins and tries versions of a connector.
 *
 * <p>Guide: {@code docs/stackone.md} of the project.
 */
@NullMarked
package dev.connectorsdk.stackone.profile;

import org.jspecify.annotations.NullMarked;
