/** The promises of the client for every fault; see docs/reliability.md. */
@NullMarked
package dev.connectorsdk.stackone.promise;

import org.jspecify.annotations.NullMarked;
