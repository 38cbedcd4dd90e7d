package dev.connectorsdk.examples.onboard;

import java.time.Duration;

/**
 * What the person who runs the program wants.
 *
 * @param profileName the connector profile to find or to make
 * @param ownerId the customer's id at the person's own service
 * @param ownerName the customer's name
 * @param action the StackOne action to run at the end
 * @param rows how many alerts and endpoints to show at most
 * @param patience how long to wait for the admin, and for the customer
 */
record Wishes(
    String profileName,
    String ownerId,
    String ownerName,
    String action,
    int rows,
    Duration patience) {}
