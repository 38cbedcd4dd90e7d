/** API keys, parameters, paging, error responses. */
@NullMarked
package dev.connectorsdk.testkit.stackone.internal.route;

import org.jspecify.annotations.NullMarked;
