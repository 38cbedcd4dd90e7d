package dev.connectorsdk.spring.test;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Starts simulators of Sophos Central and StackOne for the application context of a test class, and
 * makes the auto-configured clients call them. The simulators are beans of the types {@link
 * dev.connectorsdk.testkit.sophos.SophosCentralSimulator} and {@link
 * dev.connectorsdk.testkit.stackone.StackOneSimulator}.
 *
 * <pre>{@code
 * @SpringBootTest
 * @AutoConfigureConnectorSimulators
 * class AlertReportTest {
 *   @Autowired SophosCentralSimulator central;
 *   …
 * }
 * }</pre>
 *
 * <p>Their credentials and URLs replace those of the application, including a {@code
 * CredentialSource} bean. Each context has its own simulators, which are closed with it; tests that
 * share a context share their state. A client bean that the application builds itself calls them
 * too if it uses the injected builder, with the credentials of {@code SophosConnectionDetails}.
 *
 * <p>Only this annotation starts simulators: without it, the artifact on the class path changes
 * nothing.
 */
@Documented
@Inherited
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface AutoConfigureConnectorSimulators {

  /** The seed of generated ids and data: the same seed, the same data. */
  long seed() default 1;
}
