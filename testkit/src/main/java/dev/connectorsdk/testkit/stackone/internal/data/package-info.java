/** Ids, documents and tables. */
@NullMarked
package dev.connectorsdk.testkit.stackone.internal.data;

import org.jspecify.annotations.NullMarked;
