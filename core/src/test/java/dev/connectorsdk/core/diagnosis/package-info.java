@NullMarked
package dev.connectorsdk.core.diagnosis;

import org.jspecify.annotations.NullMarked;
