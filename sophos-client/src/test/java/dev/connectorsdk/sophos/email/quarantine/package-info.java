@NullMarked
package dev.connectorsdk.sophos.email.quarantine;

import org.jspecify.annotations.NullMarked;
