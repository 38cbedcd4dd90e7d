package dev.connectorsdk.sophos.email.quarantine;

import dev.connectorsdk.core.internal.json.RecordPrinter;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.immutables.value.Value;

/**
 * A message in quarantine for one recipient (Email management API, POST
 * /email/v1/quarantine/messages/search). Later versions may add components: create it with {@link
 * #builder()}.
 *
 * @param id the id of the message in quarantine
 * @param direction whether it was received or sent
 * @param forRecipient the recipient for whom it is in quarantine
 * @param reason why it is in quarantine
 * @param reasonDetail more about the reason
 * @param mimeMessageId the {@code Message-ID} header
 * @param envelopeSender the sender of the SMTP envelope
 * @param envelopeRecipients the recipients of the SMTP envelope
 * @param from the {@code From} header
 * @param to the {@code To} header
 * @param cc the {@code Cc} header
 * @param subject the subject
 * @param sizeInBytes the size
 * @param clientIp the IP address that sent it
 * @param sentAt the time at which it was sent
 * @param receivedAt the time at which it was received
 * @param quarantinedAt the time since which it is in quarantine
 * @param productType how Sophos processes the mail of the tenant
 * @param attachments the first attachments and their number; for all, list them by the id
 * @param o365MessageId the id in Microsoft 365
 */
@Value.Builder
public record QuarantinedMessage(
    String id,
    Optional<Direction> direction,
    Optional<String> forRecipient,
    Optional<Reason> reason,
    Optional<String> reasonDetail,
    Optional<String> mimeMessageId,
    Optional<Address> envelopeSender,
    List<Address> envelopeRecipients,
    Optional<Address> from,
    List<Address> to,
    List<Address> cc,
    Optional<String> subject,
    OptionalLong sizeInBytes,
    Optional<String> clientIp,
    Optional<Instant> sentAt,
    Optional<Instant> receivedAt,
    Optional<Instant> quarantinedAt,
    Optional<ProductType> productType,
    Optional<Attachments> attachments,
    Optional<String> o365MessageId) {
  /** Copies the lists. */
  public QuarantinedMessage {
    envelopeRecipients = List.copyOf(envelopeRecipients);
    to = List.copyOf(to);
    cc = List.copyOf(cc);
  }

  @Override
  public String toString() {
    return RecordPrinter.print(this);
  }

  /** Returns an empty builder, for tests. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link QuarantinedMessage}. */
  public static final class Builder extends QuarantinedMessageBuilder {
    Builder() {}
  }

  /**
   * An email address in its parts.
   *
   * @param localAddress the part before the at sign
   * @param domainAddress the domain
   * @param name the displayed name
   */
  public record Address(
      Optional<String> localAddress, Optional<String> domainAddress, Optional<String> name) {

    /** Returns the address as it is written; absent if a part is missing. */
    public Optional<String> email() {
      return localAddress.flatMap(local -> domainAddress.map(domain -> local + '@' + domain));
    }
  }

  /**
   * The attachments of a message.
   *
   * @param total the number of attachments
   * @param size the number of attachments in {@code items} (unverified)
   * @param items the first attachments
   */
  public record Attachments(OptionalInt total, OptionalInt size, List<Attachment> items) {
    /** Copies the list. */
    public Attachments {
      items = List.copyOf(items);
    }
  }

  /**
   * The direction of a message.
   *
   * @param value the text in the API; values unknown to this version are kept
   */
  public record Direction(String value) {
    public static final Direction INBOUND = new Direction("inbound");
    public static final Direction OUTBOUND = new Direction("outbound");
  }

  /**
   * How Sophos processes mail.
   *
   * @param value the text in the API; values unknown to this version are kept
   */
  public record ProductType(String value) {
    /** As a gateway in front of the mail server. */
    public static final ProductType GATEWAY = new ProductType("gateway");

    /** By rules in Microsoft 365. */
    public static final ProductType MAILFLOW = new ProductType("mailflow");
  }

  /**
   * Why a message is in quarantine.
   *
   * @param value the text in the API; values unknown to this version are kept
   */
  public record Reason(String value) {
    public static final Reason BULK = new Reason("bulk");
    public static final Reason DATA_CONTROL = new Reason("dataControl");
    public static final Reason DKIM = new Reason("dkim");
    public static final Reason DMARC = new Reason("dmarc");
    public static final Reason HEADER_ANOMALY = new Reason("headerAnomaly");
    public static final Reason DOMAIN_ANOMALY = new Reason("domainAnomaly");
    public static final Reason IMPERSONATION = new Reason("impersonation");
    public static final Reason INTELIX_MALICIOUS = new Reason("intelixMalicious");
    public static final Reason INTELIX_SUSPICIOUS = new Reason("intelixSuspicious");
    public static final Reason INTELIX_UNSCANNABLE = new Reason("intelixUnscannable");
    public static final Reason MALICIOUS_URL = new Reason("maliciousUrl");
    public static final Reason MALWARE = new Reason("malware");
    public static final Reason S_MIME = new Reason("s/mime");
    public static final Reason SPAM = new Reason("spam");
    public static final Reason SPF = new Reason("spf");
    public static final Reason SUSPECTED_SPAM = new Reason("suspectedSpam");
    public static final Reason UNSCANNABLE = new Reason("unscannable");

    /** A clawback; only in the post-delivery quarantine. */
    public static final Reason ON_DEMAND = new Reason("onDemand");
  }
}
