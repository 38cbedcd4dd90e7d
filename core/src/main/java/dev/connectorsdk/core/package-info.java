/** The parts that both clients share: options, retries, rate limits and paging. */
@NullMarked
@ModelStyle
package dev.connectorsdk.core;

import org.jspecify.annotations.NullMarked;
