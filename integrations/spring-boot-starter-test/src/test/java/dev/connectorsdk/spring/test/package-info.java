@NullMarked
package dev.connectorsdk.spring.test;

import org.jspecify.annotations.NullMarked;
