/** Programs and code for endpoints and their settings. */
@NullMarked
package dev.connectorsdk.examples.endpoint;

import org.jspecify.annotations.NullMarked;
