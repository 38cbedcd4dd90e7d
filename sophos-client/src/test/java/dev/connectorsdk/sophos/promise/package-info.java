/**
 * What the client promises whatever goes wrong; each line of docs/reliability.md is proven here.
 */
@NullMarked
package dev.connectorsdk.sophos.promise;

import org.jspecify.annotations.NullMarked;
