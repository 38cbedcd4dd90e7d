@NullMarked
package dev.connectorsdk.stackone.iam;

import org.jspecify.annotations.NullMarked;
