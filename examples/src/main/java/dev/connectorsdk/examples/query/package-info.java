/** Queries on the Data Lake and on endpoints, and the account health. */
@NullMarked
package dev.connectorsdk.examples.query;

import org.jspecify.annotations.NullMarked;
