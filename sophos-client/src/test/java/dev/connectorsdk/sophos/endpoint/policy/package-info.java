@NullMarked
package dev.connectorsdk.sophos.endpoint.policy;

import org.jspecify.annotations.NullMarked;
