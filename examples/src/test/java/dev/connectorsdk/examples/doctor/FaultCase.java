package dev.connectorsdk.examples.doctor;

import dev.connectorsdk.core.ClientOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/**
 * A fault and the findings that it is expected to cause.
 *
 * @param name the fault in words
 * @param inject injects the fault
 * @param failing the ids of exactly the checks that fail; the first is the cause
 * @param warning the ids of the checks that warn
 * @param expectedTexts substrings of the cause's evidence and advice
 */
record FaultCase(
    String name,
    BiConsumer<SimulatedSetup, DiagnosisTarget.Builder> inject,
    List<String> failing,
    Set<String> warning,
    List<String> expectedTexts) {

  static FaultCase of(
      String name, BiConsumer<SimulatedSetup, DiagnosisTarget.Builder> inject, String failing) {
    return new FaultCase(
        name, inject, failing.isEmpty() ? List.of() : List.of(failing), Set.of(), List.of());
  }

  FaultCase andFailing(String... ids) {
    List<String> allFailing = new ArrayList<>(failing);
    allFailing.addAll(List.of(ids));
    return new FaultCase(name, inject, allFailing, warning, expectedTexts);
  }

  FaultCase warns(String... ids) {
    return new FaultCase(name, inject, failing, Set.of(ids), expectedTexts);
  }

  FaultCase says(String... texts) {
    return new FaultCase(name, inject, failing, warning, List.of(texts));
  }

  /** Changes the client options of the target. */
  static BiConsumer<SimulatedSetup, DiagnosisTarget.Builder> options(
      UnaryOperator<ClientOptions.Builder> change) {
    return (setup, target) -> {
      ClientOptions defaults =
          DiagnosisTarget.builder().variables(setup.variables).build().options();
      target.options(change.apply(ClientOptions.builder().copyOf(defaults)).build());
    };
  }

  /** Changes variables. */
  static BiConsumer<SimulatedSetup, DiagnosisTarget.Builder> variables(
      Consumer<Map<String, String>> change) {
    return (setup, target) -> {
      change.accept(setup.variables);
      target.variables(setup.variables);
    };
  }

  /** Changes the simulators only. */
  static BiConsumer<SimulatedSetup, DiagnosisTarget.Builder> simulators(
      Consumer<SimulatedSetup> change) {
    return (setup, target) -> change.accept(setup);
  }

  @Override
  public String toString() {
    return name;
  }
}
