/** Bodies of requests and responses: encoding, size limits, and the secrets in them. */
@NullMarked
package dev.connectorsdk.core.internal.http.body;

import org.jspecify.annotations.NullMarked;
