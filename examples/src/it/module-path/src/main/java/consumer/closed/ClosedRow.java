package consumer.closed;

/** An action's row, in a package that is closed to the SDK. */
public record ClosedRow(String id, java.util.Optional<String> label) {}
