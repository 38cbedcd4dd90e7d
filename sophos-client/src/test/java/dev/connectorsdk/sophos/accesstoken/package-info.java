@NullMarked
package dev.connectorsdk.sophos.accesstoken;

import org.jspecify.annotations.NullMarked;
