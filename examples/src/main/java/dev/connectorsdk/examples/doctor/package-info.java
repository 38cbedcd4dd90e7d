/** A program that diagnoses the configuration of Sophos Central and StackOne. */
@NullMarked
package dev.connectorsdk.examples.doctor;

import org.jspecify.annotations.NullMarked;
