@NullMarked
package dev.connectorsdk.sophos.partner;

import org.jspecify.annotations.NullMarked;
