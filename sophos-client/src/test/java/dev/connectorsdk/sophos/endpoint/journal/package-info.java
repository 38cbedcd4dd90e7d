@NullMarked
package dev.connectorsdk.sophos.endpoint.journal;

import org.jspecify.annotations.NullMarked;
