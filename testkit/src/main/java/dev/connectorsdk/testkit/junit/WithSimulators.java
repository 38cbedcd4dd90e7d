package dev.connectorsdk.testkit.junit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Gives a test class simulators: a constructor, a test, or a method such as {@code @BeforeEach} may
 * ask for a {@link dev.connectorsdk.testkit.sophos.SophosCentralSimulator}, a {@link
 * dev.connectorsdk.testkit.stackone.StackOneSimulator} and a {@link
 * dev.connectorsdk.testkit.http.VirtualClock} as parameters.
 *
 * <pre>{@code
 * @WithSimulators
 * class MyServiceTest {
 *   @Test
 *   void readsAlerts(SophosCentralSimulator sophos, VirtualClock clock) { … }
 * }
 * }</pre>
 *
 * <p>Whoever asks within one test gets the same ones. They are started when they are first asked
 * for and closed when the test, or the class that shares them, is over. The Sophos actions of the
 * StackOne simulator call the Sophos simulator. All live by the one virtual clock, which stands
 * still until the test moves it.
 *
 * <p>Nested classes have what the class around them has, unless they carry the annotation too.
 * Tests may run in parallel; those that share simulators see each other's changes.
 */
@Documented
@Inherited
@Target({ElementType.TYPE, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(SimulatorExtension.class)
public @interface WithSimulators {

  /**
   * Whether all tests of the class share one set of simulators; without it, each test has a fresh
   * one. Needed for {@code @BeforeAll}, and for constructors of classes with one instance for all
   * tests.
   */
  boolean shared() default false;

  /** Where ids and made-up data come from: the same seed, the same data. */
  long seed() default 1;

  /**
   * What the clock shows at the start, such as {@code 2026-11-23T12:00:00Z}; the present unless
   * given. Made-up times count from it.
   */
  String startsAt() default "";

  /** Whether the simulators speak HTTPS, with certificates of their own. */
  boolean https() default false;
}
