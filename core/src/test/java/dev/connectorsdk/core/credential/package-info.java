@NullMarked
package dev.connectorsdk.core.credential;

import org.jspecify.annotations.NullMarked;
