/** Tests of Spring Boot applications with the simulators of both services. */
@NullMarked
package dev.connectorsdk.spring.test;

import org.jspecify.annotations.NullMarked;
