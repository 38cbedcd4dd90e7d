@NullMarked
package dev.connectorsdk.examples.query;

import org.jspecify.annotations.NullMarked;
