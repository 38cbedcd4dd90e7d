@NullMarked
package dev.connectorsdk.sophos.audit;

import org.jspecify.annotations.NullMarked;
