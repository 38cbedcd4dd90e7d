/** What both simulators are made of: servers, routes, recorded traffic. */
@NullMarked
package dev.connectorsdk.testkit.http;

import org.jspecify.annotations.NullMarked;
