@NullMarked
package dev.connectorsdk.sophos.detection;

import org.jspecify.annotations.NullMarked;
