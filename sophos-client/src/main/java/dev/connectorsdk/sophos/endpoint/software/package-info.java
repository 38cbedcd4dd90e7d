/** The software of endpoints: packages, their comments, installers (Endpoint API). */
@NullMarked
package dev.connectorsdk.sophos.endpoint.software;

import org.jspecify.annotations.NullMarked;
