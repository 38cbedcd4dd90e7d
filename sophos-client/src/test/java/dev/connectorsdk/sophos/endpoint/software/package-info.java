@NullMarked
package dev.connectorsdk.sophos.endpoint.software;

import org.jspecify.annotations.NullMarked;
