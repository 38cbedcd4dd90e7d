/** Spring Boot auto-configuration of the clients of Sophos Central and StackOne. */
@NullMarked
package dev.connectorsdk.spring;

import org.jspecify.annotations.NullMarked;
