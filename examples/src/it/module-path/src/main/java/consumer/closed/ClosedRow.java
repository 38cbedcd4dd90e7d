package consumer.closed;

/** A row of an action, in a package that is closed to the SDK. */
public record ClosedRow(String id, java.util.Optional<String> label) {}
