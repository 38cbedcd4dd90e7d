@NullMarked
package dev.connectorsdk.sophos.cases;

import org.jspecify.annotations.NullMarked;
