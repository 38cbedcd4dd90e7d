/** Programs for people who make, choose and keep Sophos Central API credentials. */
@NullMarked
package dev.connectorsdk.examples.credential;

import org.jspecify.annotations.NullMarked;
