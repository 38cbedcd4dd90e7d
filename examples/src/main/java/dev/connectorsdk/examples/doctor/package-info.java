/** A program that finds out what is wrong between Sophos Central, StackOne and this machine. */
@NullMarked
package dev.connectorsdk.examples.doctor;

import org.jspecify.annotations.NullMarked;
