/** Programs that create, select and store Sophos Central API credentials. */
@NullMarked
package dev.connectorsdk.examples.credential;

import org.jspecify.annotations.NullMarked;
