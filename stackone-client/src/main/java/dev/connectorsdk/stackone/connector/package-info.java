/**
 * Connectors that StackOne offers, in the legacy metadata format.
 *
 * <pre>{@code
 * List<ConnectorMeta> connectors = stackOne.connectors().list();
 * }</pre>
 *
 * <p>{@link Connectors} lists and reads the products that StackOne connects to, with their models
 * and release stage. The service calls these operations legacy.
 *
 * <p>Guide: {@code docs/stackone.md} of the project.
 */
@NullMarked
package dev.connectorsdk.stackone.connector;

import org.jspecify.annotations.NullMarked;
