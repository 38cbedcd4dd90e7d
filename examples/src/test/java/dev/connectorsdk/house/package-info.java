/** The rules of the house, checked over the classes of all published modules. */
@NullMarked
package dev.connectorsdk.house;

import org.jspecify.annotations.NullMarked;
