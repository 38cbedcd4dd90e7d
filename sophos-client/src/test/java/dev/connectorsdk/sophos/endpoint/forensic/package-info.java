@NullMarked
package dev.connectorsdk.sophos.endpoint.forensic;

import org.jspecify.annotations.NullMarked;
