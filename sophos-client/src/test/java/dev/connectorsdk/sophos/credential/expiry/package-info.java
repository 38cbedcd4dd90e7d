@NullMarked
package dev.connectorsdk.sophos.credential.expiry;

import org.jspecify.annotations.NullMarked;
