@NullMarked
package dev.connectorsdk.stackone.account;

import org.jspecify.annotations.NullMarked;
