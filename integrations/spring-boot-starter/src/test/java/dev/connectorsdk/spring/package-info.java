@NullMarked
package dev.connectorsdk.spring;

import org.jspecify.annotations.NullMarked;
