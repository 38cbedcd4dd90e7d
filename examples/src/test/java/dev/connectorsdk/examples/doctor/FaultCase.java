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
 * One fault and the findings that it should make.
 *
 * @param name what is broken
 * @param harm breaks it
 * @param failing the ids of the checks that fail, and of no others; the first is the cause
 * @param warning the ids of the checks that warn
 * @param words what evidence and advice of the cause say
 */
record FaultCase(
    String name,
    BiConsumer<SimulatedSetup, DiagnosisTarget.Builder> harm,
    List<String> failing,
    Set<String> warning,
    List<String> words) {

  static FaultCase of(String name, BiConsumer<SimulatedSetup, DiagnosisTarget.Builder> harm, String failing) {
    return new FaultCase(
        name, harm, failing.isEmpty() ? List.of() : List.of(failing), Set.of(), List.of());
  }

  FaultCase andFailing(String... ids) {
    List<String> all = new ArrayList<>(failing);
    all.addAll(List.of(ids));
    return new FaultCase(name, harm, all, warning, words);
  }

  FaultCase warns(String... ids) {
    return new FaultCase(name, harm, failing, Set.of(ids), words);
  }

  FaultCase says(String... texts) {
    return new FaultCase(name, harm, failing, warning, List.of(texts));
  }

  /** The client's settings of a patient, changed. */
  static BiConsumer<SimulatedSetup, DiagnosisTarget.Builder> options(
      UnaryOperator<ClientOptions.Builder> change) {
    return (all, patient) -> {
      ClientOptions usual = DiagnosisTarget.builder().variables(all.variables).build().options();
      patient.options(change.apply(ClientOptions.builder().copyOf(usual)).build());
    };
  }

  /** Changes variables. */
  static BiConsumer<SimulatedSetup, DiagnosisTarget.Builder> variables(
      Consumer<Map<String, String>> change) {
    return (all, patient) -> {
      change.accept(all.variables);
      patient.variables(all.variables);
    };
  }

  /** Changes the simulated world alone. */
  static BiConsumer<SimulatedSetup, DiagnosisTarget.Builder> world(Consumer<SimulatedSetup> change) {
    return (all, patient) -> change.accept(all);
  }

  @Override
  public String toString() {
    return name;
  }
}
