@NullMarked
package dev.connectorsdk.stackone.session;

import org.jspecify.annotations.NullMarked;
