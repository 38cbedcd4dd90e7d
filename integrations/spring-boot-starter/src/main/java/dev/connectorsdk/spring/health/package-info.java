/** Health indicators of the clients, for Spring Boot 3.5 and 4. */
@NullMarked
package dev.connectorsdk.spring.health;

import org.jspecify.annotations.NullMarked;
