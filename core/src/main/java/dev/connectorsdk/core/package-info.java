/** What every client is built from: options, retries and paging. */
@NullMarked
@ModelStyle
package dev.connectorsdk.core;

import org.jspecify.annotations.NullMarked;
