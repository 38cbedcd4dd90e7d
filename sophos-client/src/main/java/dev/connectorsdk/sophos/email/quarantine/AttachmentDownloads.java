package dev.connectorsdk.sophos.email.quarantine;

import dev.connectorsdk.core.credential.Secret;
import dev.connectorsdk.core.error.CallReport;
import dev.connectorsdk.core.error.DecodingException;
import dev.connectorsdk.core.error.NotSentException;
import dev.connectorsdk.core.error.RunException;
import dev.connectorsdk.core.error.StatusException;
import dev.connectorsdk.core.error.TransportException;
import dev.connectorsdk.core.internal.http.ApiBinding;
import dev.connectorsdk.core.internal.http.FileDownload;
import dev.connectorsdk.core.internal.http.PathVariables;
import dev.connectorsdk.core.internal.http.call.CallTimeout;
import dev.connectorsdk.sophos.WaitProgress;
import dev.connectorsdk.sophos.internal.ArgumentChecks;
import dev.connectorsdk.sophos.internal.OneOf;
import dev.connectorsdk.sophos.internal.StatePoll;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import retrofit2.http.Body;
import retrofit2.http.GET;
import retrofit2.http.POST;
import retrofit2.http.Tag;

/**
 * Downloads of attachments from a quarantine: start one, wait until the service has prepared its
 * file, then read the file. The file has a password, since its content may be malicious; its format
 * is not published.
 *
 * <p>The file is on another server. It is read without the authorization of this client, only from
 * https, as a stream, and within a maximum size and time. That is not retried: after a failure,
 * call {@link #get} for a new URL, and read it again.
 */
public final class AttachmentDownloads {
  private final ApiBinding binding;
  private final Http http;
  private final String quarantine;

  AttachmentDownloads(ApiBinding binding, String quarantine) {
    this.binding = binding;
    this.http = binding.create(Http.class);
    this.quarantine = quarantine;
  }

  /**
   * Starts the download of attachments. Email management API, POST
   * /email/v1/quarantine/messages/{id}/attachments/download, or {@code post-delivery-quarantine}.
   *
   * @param messageId the id of the message in quarantine
   * @param attachments at least one name
   * @throws IllegalArgumentException if the id is blank, or there are no names or one is blank
   */
  public AttachmentDownload start(String messageId, Collection<String> attachments) {
    List<String> names = ArgumentChecks.requireTexts("attachments", attachments);
    return http.start(quarantine, messageId, Map.of("attachments", names));
  }

  /**
   * Returns the state of a download. Email management API, GET
   * /email/v1/quarantine/downloads/{downloadId}/status, or {@code post-delivery-quarantine}.
   *
   * @throws IllegalArgumentException if the id is blank
   */
  public AttachmentDownload get(String downloadId) {
    return http.get(quarantine, downloadId, null);
  }

  /** Waits until a file is ready: see {@link #await(String, Duration, Consumer)}. */
  public AttachmentDownload await(String downloadId, Duration timeout) {
    return await(downloadId, timeout, progress -> {});
  }

  /**
   * Waits until the service has prepared the file of a download. Polls at once, then after pauses
   * that grow from 1 to 10 seconds: see {@link #get}.
   *
   * @param timeout the maximum wait, the last poll included; longer than zero
   * @param listener receives the state after each poll
   * @return the completed download
   * @throws RunException if the download failed in the service
   * @throws TransportException after the timeout ({@code TIMEOUT}); if the thread is interrupted
   *     ({@code INTERRUPTED}) or the client closed ({@code CANCELED}). The service goes on
   * @throws IllegalArgumentException if the id is blank or the timeout not more than zero
   */
  public AttachmentDownload await(
      String downloadId,
      Duration timeout,
      Consumer<? super WaitProgress<AttachmentDownload>> listener) {
    String id = PathVariables.check("downloadId", downloadId);
    String operation = "GET /email/v1/" + quarantine + "/downloads/{downloadId}/status";
    AttachmentDownload ended =
        new StatePoll<>(
                binding,
                operation,
                limit -> http.get(quarantine, id, limit),
                AttachmentDownloads::isEnded,
                "The service goes on: wait again for the download " + id + ".")
            .await(timeout, listener);
    if (ended.is(AttachmentDownload.Status.FAILED)) {
      String error = ended.error().orElse("the service returned no reason");
      throw new RunException(
          CallReport.notSent(binding.name(operation)),
          id,
          AttachmentDownload.Status.FAILED.value(),
          "failed: " + error + ".",
          "Compare the names with the attachments of the message, and start the download again.",
          null);
    }
    return ended;
  }

  /**
   * Writes the file of a completed download to a stream, which stays open. If this method throws,
   * what the stream has is not the complete file.
   *
   * @param maxBytes the maximum size of the file
   * @param timeout the maximum time until its last byte; longer than zero
   * @return the number of bytes
   * @throws IllegalArgumentException if the download is not completed, the maximum size less than
   *     1, or the timeout not more than zero
   * @throws NotSentException if the URL of the file is not https
   * @throws StatusException if the server of the file returns an error, such as 403 for a URL that
   *     has expired
   * @throws DecodingException if the file is larger than {@code maxBytes}, or its end is unknown
   * @throws TransportException if it is not complete within the timeout, or breaks off
   * @throws java.io.UncheckedIOException if the stream fails
   */
  public long writeTo(
      AttachmentDownload download, OutputStream target, long maxBytes, Duration timeout) {
    return file(download).writeTo(target, maxBytes, timeout);
  }

  /**
   * Saves the file of a completed download. A file at the path is replaced when the new one is
   * complete: if this method throws, it is unchanged, or there is none. Otherwise as {@link
   * #writeTo}.
   *
   * @param path in a folder that exists
   * @return the number of bytes
   * @throws java.io.UncheckedIOException if the file cannot be written
   */
  public long saveTo(AttachmentDownload download, Path path, long maxBytes, Duration timeout) {
    return file(download).saveTo(path, maxBytes, timeout);
  }

  private FileDownload file(AttachmentDownload download) {
    Secret url =
        download
            .url()
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "The download "
                            + download.id()
                            + " has no URL: pass the completed one that await returns."));
    return binding.file(url);
  }

  private static boolean isEnded(AttachmentDownload download) {
    return download.is(AttachmentDownload.Status.COMPLETED)
        || download.is(AttachmentDownload.Status.FAILED);
  }

  interface Http {
    @POST("email/v1/{quarantine}/messages/{id}/attachments/download")
    AttachmentDownload start(
        @OneOf({"quarantine", "post-delivery-quarantine"}) @retrofit2.http.Path("quarantine")
            String quarantine,
        @retrofit2.http.Path("id") String id,
        @Body Map<String, List<String>> attachments);

    @GET("email/v1/{quarantine}/downloads/{downloadId}/status")
    AttachmentDownload get(
        @OneOf({"quarantine", "post-delivery-quarantine"}) @retrofit2.http.Path("quarantine")
            String quarantine,
        @retrofit2.http.Path("downloadId") String id,
        @Tag @Nullable CallTimeout timeout);
  }
}
