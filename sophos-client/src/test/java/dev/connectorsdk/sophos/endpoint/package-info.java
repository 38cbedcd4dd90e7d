@NullMarked
package dev.connectorsdk.sophos.endpoint;

import org.jspecify.annotations.NullMarked;
