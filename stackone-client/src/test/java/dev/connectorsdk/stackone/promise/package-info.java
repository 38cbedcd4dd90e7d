/** What the client promises whatever goes wrong; see docs/reliability.md. */
@NullMarked
package dev.connectorsdk.stackone.promise;

import org.jspecify.annotations.NullMarked;
