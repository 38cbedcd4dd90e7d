/** Parts of both simulators: servers, routes, recorded traffic, faults, clock. */
@NullMarked
package dev.connectorsdk.testkit.http;

import org.jspecify.annotations.NullMarked;
