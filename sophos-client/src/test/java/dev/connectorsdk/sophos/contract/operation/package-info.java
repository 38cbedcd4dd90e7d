@NullMarked
package dev.connectorsdk.sophos.contract.operation;

import org.jspecify.annotations.NullMarked;
