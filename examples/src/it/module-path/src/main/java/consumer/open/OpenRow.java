package consumer.open;

/** An action's row, in a package that is open to the SDK. */
public record OpenRow(String id, java.util.Optional<String> label) {}
