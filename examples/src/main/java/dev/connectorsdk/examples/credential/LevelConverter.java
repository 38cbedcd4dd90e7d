package dev.connectorsdk.examples.credential;

import dev.connectorsdk.sophos.identity.AccountLevel;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Parses an account level from the command line. */
final class LevelConverter implements ITypeConverter<AccountLevel> {
  private static final List<AccountLevel> LEVELS =
      List.of(AccountLevel.TENANT, AccountLevel.PARTNER, AccountLevel.ORGANIZATION);

  @Override
  public AccountLevel convert(String text) {
    return LEVELS.stream()
        .filter(level -> level.value().equals(text.toLowerCase(Locale.ROOT)))
        .findFirst()
        .orElseThrow(
            () ->
                new TypeConversionException(
                    "\"" + text + "\" is not a level: use tenant, partner or organization"));
  }
}
