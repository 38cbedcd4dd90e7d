/** Actions: the catalog of the operations of connectors, and running them for a linked account. */
@NullMarked
package dev.connectorsdk.stackone.action;

import org.jspecify.annotations.NullMarked;
