/** How plans are made and carried out. */
@NullMarked
package dev.connectorsdk.stackone.internal.plan;

import org.jspecify.annotations.NullMarked;
