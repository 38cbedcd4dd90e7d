@NullMarked
package dev.connectorsdk.sophos.siem;

import org.jspecify.annotations.NullMarked;
