/**
 * Compares a client with the table of a service's published operations: its Retrofit interfaces,
 * and the requests that its tests send. Shared by the tests of both clients.
 */
@NullMarked
package dev.connectorsdk.testkit.contract;

import org.jspecify.annotations.NullMarked;
