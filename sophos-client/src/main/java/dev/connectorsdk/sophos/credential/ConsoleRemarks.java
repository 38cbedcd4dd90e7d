package dev.connectorsdk.sophos.credential;

import static dev.connectorsdk.sophos.credential.ConsoleGuide.Source.SDK;
import static dev.connectorsdk.sophos.credential.ConsoleGuide.Source.SOPHOS_HELP;
import static dev.connectorsdk.sophos.credential.ConsoleGuide.Source.STACKONE_GUIDE;
import static dev.connectorsdk.sophos.credential.ConsoleGuide.Source.THIRD_PARTIES;

import dev.connectorsdk.sophos.access.ServicePrincipalRole;
import dev.connectorsdk.sophos.credential.ConsoleGuide.Remark;
import java.util.List;
import java.util.stream.Stream;

/** The roles in the dialog, and the advice on selecting one. */
final class ConsoleRemarks {
  static final List<Remark> ALL =
      Stream.concat(
              ServicePrincipalRole.known().stream().map(ConsoleRemarks::meaning),
              Stream.of(
                  new Remark(
                      "The guide's advice",
                      "Super Admin is the default, and recommended for most uses with StackOne: every"
                          + " action then works.",
                      List.of(STACKONE_GUIDE)),
                  new Remark(
                      "The advice of this SDK",
                      "Select the least role that your calls need. It differs from the guide's since a"
                          + " leaked secret then allows no more than that; the price is that other"
                          + " calls are refused, and that a larger role needs a new credential.",
                      List.of(SDK)),
                  new Remark(
                      "Reads only",
                      "ReadOnly served the reads of alerts and endpoints in a live test, and StackOne's"
                          + " older guide to the Sophos IAM connector states that it is enough.",
                      List.of(THIRD_PARTIES))))
          .toList();

  private ConsoleRemarks() {}

  private static Remark meaning(ServicePrincipalRole role) {
    String otherNames =
        role.alsoCalled().isEmpty()
            ? ""
            : " Also called " + String.join(", ", role.alsoCalled()) + ".";
    return new Remark(
        role.value(),
        role.description().orElse("") + otherNames,
        List.of(STACKONE_GUIDE, SOPHOS_HELP));
  }
}
