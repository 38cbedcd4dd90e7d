package dev.connectorsdk.testkit.contract;

import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.ClassDescriptor;
import org.junit.jupiter.api.ClassOrderer;
import org.junit.jupiter.api.ClassOrdererContext;

/**
 * Runs classes marked {@link RunsLast} after all others, and notes at the start of a run which
 * classes it has.
 */
public final class ContractOrder implements ClassOrderer {

  /** For JUnit. */
  public ContractOrder() {}

  @Override
  public void orderClasses(ClassOrdererContext context) {
    List<Class<?>> classes =
        context.getClassDescriptors().stream()
            .<Class<?>>map(ClassDescriptor::getTestClass)
            .toList();
    if (classes.stream().allMatch(type -> type.getEnclosingClass() == null)) {
      SentRequests.start(classes.stream().map(Class::getName).toList());
    }
    context
        .getClassDescriptors()
        .sort(Comparator.comparing(descriptor -> descriptor.isAnnotated(RunsLast.class)));
  }
}
