/** The operations that StackOne publishes, and this client's part of them. */
@NullMarked
package dev.connectorsdk.stackone.contract;

import org.jspecify.annotations.NullMarked;
