package dev.connectorsdk.examples.credential;

import dev.connectorsdk.sophos.access.ServicePrincipalRole;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a service principal role from the command line; one that is not known is kept. */
final class RoleConverter implements ITypeConverter<ServicePrincipalRole> {

  @Override
  public ServicePrincipalRole convert(String text) {
    if (text.isBlank()) {
      throw new TypeConversionException("a role has a name, such as ReadOnly");
    }
    return ServicePrincipalRole.parse(text);
  }
}
