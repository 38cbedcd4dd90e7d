@NullMarked
package dev.connectorsdk.examples.doctor;

import org.jspecify.annotations.NullMarked;
