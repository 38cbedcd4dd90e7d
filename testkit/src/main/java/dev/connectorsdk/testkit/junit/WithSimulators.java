package dev.connectorsdk.testkit.junit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Provides simulators to a test class: constructors, tests, and methods such as {@code @BeforeEach}
 * may have parameters of the types {@link dev.connectorsdk.testkit.sophos.SophosCentralSimulator},
 * {@link dev.connectorsdk.testkit.stackone.StackOneSimulator} and {@link
 * dev.connectorsdk.testkit.http.VirtualClock}.
 *
 * <pre>{@code
 * @WithSimulators
 * class MyServiceTest {
 *   @Test
 *   void readsAlerts(SophosCentralSimulator sophos, VirtualClock clock) { … }
 * }
 * }</pre>
 *
 * <p>All parameters of one test are the same instances. A simulator starts on first use and is
 * closed after the test, or after the class that shares it. The Sophos actions of the StackOne
 * simulator call the Sophos simulator. Both use the virtual clock, which stands still until the
 * test moves it.
 *
 * <p>Nested classes use the simulators of the enclosing class, unless they have the annotation too.
 * Tests may run in parallel; those that share simulators see each other's changes.
 */
@Documented
@Inherited
@Target({ElementType.TYPE, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(SimulatorExtension.class)
public @interface WithSimulators {

  /**
   * Whether all tests of the class share one set of simulators; by default, each test has new ones.
   * Required for {@code @BeforeAll}, and for constructors of classes with one instance for all
   * tests.
   */
  boolean shared() default false;

  /** The seed of generated ids and data: the same seed, the same data. */
  long seed() default 1;

  /**
   * The start time of the clock, such as {@code 2026-11-23T12:00:00Z}; by default the current time.
   * Generated times depend on it.
   */
  String startsAt() default "";

  /** Whether the simulators serve over HTTPS, with their own certificates. */
  boolean https() default false;
}
