@NullMarked
package dev.connectorsdk.sophos.query;

import org.jspecify.annotations.NullMarked;
