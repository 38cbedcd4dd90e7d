/** Tables of routes: access check, parameters, filters, paging, collections. */
@NullMarked
package dev.connectorsdk.testkit.sophos.internal.route;

import org.jspecify.annotations.NullMarked;
