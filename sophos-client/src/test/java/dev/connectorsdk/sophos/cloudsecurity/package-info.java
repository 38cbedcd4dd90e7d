@NullMarked
package dev.connectorsdk.sophos.cloudsecurity;

import org.jspecify.annotations.NullMarked;
