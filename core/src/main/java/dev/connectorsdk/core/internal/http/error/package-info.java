/** The exceptions of failed calls: the cause and what to do. */
@NullMarked
package dev.connectorsdk.core.internal.http.error;

import org.jspecify.annotations.NullMarked;
