package dev.connectorsdk.examples.credential;

import dev.connectorsdk.sophos.access.ServicePrincipalRole;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Parses a service principal role from the command line; unknown roles are accepted. */
final class RoleConverter implements ITypeConverter<ServicePrincipalRole> {

  @Override
  public ServicePrincipalRole convert(String text) {
    if (text.isBlank()) {
      throw new TypeConversionException("a role must not be blank; an example is ReadOnly");
    }
    return ServicePrincipalRole.parse(text);
  }
}
