@NullMarked
package dev.connectorsdk.stackone.action;

import org.jspecify.annotations.NullMarked;
