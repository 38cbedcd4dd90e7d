@NullMarked
package dev.connectorsdk.sophos.endpoint.migration;

import org.jspecify.annotations.NullMarked;
