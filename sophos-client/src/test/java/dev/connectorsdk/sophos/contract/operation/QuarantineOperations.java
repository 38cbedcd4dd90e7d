package dev.connectorsdk.sophos.contract.operation;

import dev.connectorsdk.sophos.email.quarantine.Attachment;
import dev.connectorsdk.sophos.email.quarantine.AttachmentDownload;
import dev.connectorsdk.sophos.email.quarantine.QuarantinedMessage;
import dev.connectorsdk.sophos.email.quarantine.SelectedMessage;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;

/** The operations on the messages in both quarantines. */
final class QuarantineOperations {
  private static final String BEFORE = "/email/v1/quarantine/messages";
  private static final String LATER = "/email/v1/post-delivery-quarantine/messages";
  private static final Instant BEGIN = Instant.parse("2026-02-01T00:00:00Z");
  private static final Instant END = Instant.parse("2026-03-01T00:00:00Z");
  private static final SelectedMessage FOR_ONE =
      SelectedMessage.of("qm-1", List.of("one@example.com"));
  private static final String ITEM = "{'id':'qm-1','forRecipients':['one@example.com']}";

  private QuarantineOperations() {}

  static Stream<Operation> all() {
    return Stream.of(searches(), reads(), beforeDelivery(), later(), downloads())
        .flatMap(rows -> rows);
  }

  private static Stream<Operation> searches() {
    return Stream.of(
        Operation.tenant(
                "POST " + BEFORE + "/search",
                (t, ids) ->
                    t
                        .email()
                        .quarantine()
                        .search(
                            q ->
                                q.beginDate(BEGIN)
                                    .endDate(END)
                                    .addFields("subject", "reason")
                                    .addSort("quarantinedAt:desc")
                                    .pageSize(10)
                                    .id("i")
                                    .fromContains("f")
                                    .toContains("t")
                                    .subjectContains("s")
                                    .attachmentNameContains("a")
                                    .sizeInMBGreaterThan(1)
                                    .sizeInMBLowerThan(9)
                                    .direction(QuarantinedMessage.Direction.INBOUND)
                                    .productType(QuarantinedMessage.ProductType.GATEWAY)
                                    .addReason(
                                        QuarantinedMessage.Reason.SPAM,
                                        QuarantinedMessage.Reason.S_MIME)
                                    .hasAnyAttachment(true))
                        .stream()
                        .count(),
                0L)
            .body(
                "{'beginDate':'2026-02-01T00:00:00Z','endDate':'2026-03-01T00:00:00Z',"
                    + "'fields':['subject','reason'],"
                    + "'filter':{'id':'i','fromContains':'f','toContains':'t',"
                    + "'subjectContains':'s','attachmentNameContains':'a',"
                    + "'sizeInMBGreaterThan':1,'sizeInMBLowerThan':9,'direction':'inbound',"
                    + "'productType':'gateway','reason':['spam','s/mime'],"
                    + "'hasAnyAttachment':true},'pageSize':10,'sort':['quarantinedAt:desc']}"),
        Operation.tenant(
                "POST " + LATER + "/search",
                (t, ids) ->
                    t
                        .email()
                        .postDeliveryQuarantine()
                        .search(
                            q ->
                                q.beginDate(BEGIN)
                                    .endDate(END)
                                    .addSort("id")
                                    .id("i")
                                    .fromContains("f")
                                    .toContains("t")
                                    .subjectContains("s")
                                    .attachmentNameContains("a")
                                    .sizeInMBGreaterThan(1)
                                    .sizeInMBLowerThan(9)
                                    .productType(QuarantinedMessage.ProductType.MAILFLOW)
                                    .addReason(QuarantinedMessage.Reason.ON_DEMAND)
                                    .hasAnyAttachment(false))
                        .stream()
                        .count(),
                0L)
            .body(
                "{'beginDate':'2026-02-01T00:00:00Z','endDate':'2026-03-01T00:00:00Z',"
                    + "'sort':['id'],"
                    + "'filter':{'id':'i','fromContains':'f','toContains':'t',"
                    + "'subjectContains':'s','attachmentNameContains':'a',"
                    + "'sizeInMBGreaterThan':1,'sizeInMBLowerThan':9,"
                    + "'productType':'mailflow','reason':['onDemand'],"
                    + "'hasAnyAttachment':false},'pageSize':50,'page':1}"));
  }

  private static Stream<Operation> reads() {
    return Stream.of(
        Operation.tenant(
            "GET " + BEFORE + "/{id}/preview",
            (t, ids) -> t.email().quarantine().preview("qm-1").textBody(),
            Optional.of("Offer")),
        Operation.tenant(
            "GET " + LATER + "/{id}/preview",
            (t, ids) -> t.email().postDeliveryQuarantine().preview("qm-1").htmlBody(),
            Optional.of("<p>Offer</p>")),
        Operation.tenant(
                "GET " + BEFORE + "/{id}/attachments",
                (t, ids) -> t.email().quarantine().attachments("qm-1").stream().toList(),
                List.of(
                    new Attachment(
                        Optional.of("a.pdf"),
                        OptionalLong.of(10),
                        Optional.empty(),
                        Optional.of(false))))
            .query("page", "1", "pageSize", "50", "pageTotal", "true"),
        Operation.tenant(
                "GET " + LATER + "/{id}/attachments",
                (t, ids) ->
                    t.email().postDeliveryQuarantine().attachments("qm-1").stream().toList(),
                List.of(
                    new Attachment(
                        Optional.of("a.pdf"),
                        OptionalLong.of(10),
                        Optional.empty(),
                        Optional.empty())))
            .query("page", "1", "pageSize", "50", "pageTotal", "true"),
        Operation.tenant(
                "GET " + BEFORE + "/{id}/urls",
                (t, ids) -> t.email().quarantine().urls("qm-1").stream().toList(),
                List.of("https://example.org/x"))
            .query("page", "1", "pageSize", "50", "pageTotal", "true"));
  }

  private static Stream<Operation> beforeDelivery() {
    return Stream.of(
        Operation.tenant(
                "POST " + BEFORE + "/release",
                (t, ids) ->
                    t.email()
                        .quarantine()
                        .release(
                            List.of(FOR_ONE.withoutAttachments(List.of("a.pdf"))),
                            o ->
                                o.allowSender(true)
                                    .enforceSenderAuthentication(true)
                                    .submitMessageToLabs(false))
                        .items()
                        .get(0)
                        .recipient(),
                Optional.of("one@example.com"))
            .body(
                "{'items':[{'id':'qm-1','forRecipients':['one@example.com'],"
                    + "'stripAttachments':['a.pdf']}],'allowSender':true,"
                    + "'enforceSenderAuthentication':true,'submitMessageToLabs':false}"),
        Operation.tenant(
                "POST " + BEFORE + "/delete",
                (t, ids) ->
                    t.email().quarantine().delete(List.of(FOR_ONE), true).items().get(0).id(),
                Optional.of("qm-1"))
            .body("{'items':[" + ITEM + "],'blockSender':true}"),
        Operation.tenant(
                "POST " + BEFORE + "/{id}/attachments/strip",
                (t, ids) ->
                    t.email()
                        .quarantine()
                        .strip("qm-1", List.of("a.pdf"), List.of("one@example.com"))
                        .items()
                        .get(0)
                        .attachment(),
                Optional.of("a.pdf"))
            .body("{'attachments':['a.pdf'],'forRecipients':['one@example.com']}"),
        Operation.tenant(
                "POST " + BEFORE + "/{id}/attachments/reattach",
                (t, ids) ->
                    t.email()
                        .quarantine()
                        .reattach("qm-1", List.of("a.pdf"), List.of("one@example.com"))
                        .errors()
                        .get(0)
                        .error(),
                Optional.of("attachmentNotFound"))
            .body("{'attachments':['a.pdf'],'forRecipients':['one@example.com']}"));
  }

  private static Stream<Operation> later() {
    return Stream.of(
        Operation.tenant(
                "POST " + LATER + "/release",
                (t, ids) ->
                    t.email().postDeliveryQuarantine().release(List.of(FOR_ONE)).items().size(),
                1)
            .body("{'items':[" + ITEM + "]}"),
        Operation.tenant(
                "POST " + LATER + "/delete",
                (t, ids) ->
                    t.email()
                        .postDeliveryQuarantine()
                        .delete(List.of(SelectedMessage.of("qm-1")))
                        .errors(),
                List.of())
            .body("{'items':[{'id':'qm-1'}]}"),
        Operation.tenant(
                "POST " + LATER + "/delete",
                (t, ids) ->
                    t.email().postDeliveryQuarantine().delete(List.of(FOR_ONE)).items().size(),
                1)
            .body("{'items':[" + ITEM + "]}"));
  }

  private static Stream<Operation> downloads() {
    return Stream.of(
        Operation.tenant(
                "POST " + BEFORE + "/{id}/attachments/download",
                (t, ids) ->
                    t.email().quarantine().downloads().start("qm-1", List.of("a.pdf")).status(),
                Optional.of(AttachmentDownload.Status.PROCESSING))
            .body("{'attachments':['a.pdf']}"),
        Operation.tenant(
                "POST " + LATER + "/{id}/attachments/download",
                (t, ids) ->
                    t.email()
                        .postDeliveryQuarantine()
                        .downloads()
                        .start("qm-1", List.of("a.pdf"))
                        .attachments(),
                List.of("a.pdf"))
            .body("{'attachments':['a.pdf']}"),
        Operation.tenant(
            "GET /email/v1/quarantine/downloads/{downloadId}/status",
            (t, ids) -> t.email().quarantine().downloads().get("dl-1").id(),
            "dl-1"),
        Operation.tenant(
            "GET /email/v1/post-delivery-quarantine/downloads/{downloadId}/status",
            (t, ids) -> t.email().postDeliveryQuarantine().downloads().get("dl-1").url(),
            Optional.empty()));
  }
}
