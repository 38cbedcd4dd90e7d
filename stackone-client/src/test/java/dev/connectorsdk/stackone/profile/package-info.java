@NullMarked
package dev.connectorsdk.stackone.profile;

import org.jspecify.annotations.NullMarked;
