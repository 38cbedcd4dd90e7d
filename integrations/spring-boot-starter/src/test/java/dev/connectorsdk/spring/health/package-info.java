@NullMarked
package dev.connectorsdk.spring.health;

import org.jspecify.annotations.NullMarked;
