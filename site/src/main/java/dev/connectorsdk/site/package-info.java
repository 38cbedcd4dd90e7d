/** The documents of the project as static HTML, with checked links. */
@NullMarked
package dev.connectorsdk.site;

import org.jspecify.annotations.NullMarked;
