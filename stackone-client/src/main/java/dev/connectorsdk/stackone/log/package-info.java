/**
 * What StackOne wrote down about requests, action runs and their steps. StackOne keeps it for 90
 * days unless the project says otherwise.
 */
@NullMarked
package dev.connectorsdk.stackone.log;

import org.jspecify.annotations.NullMarked;
