package consumer.open;

/** A row of an action, in a package that is open to the SDK. */
public record OpenRow(String id, java.util.Optional<String> label) {}
