@NullMarked
package dev.connectorsdk.sophos.credential.store;

import org.jspecify.annotations.NullMarked;
