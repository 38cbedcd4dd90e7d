package dev.connectorsdk.stackone.internal;

import com.squareup.moshi.Types;
import dev.connectorsdk.core.error.CallReport;
import dev.connectorsdk.core.error.DecodingException;
import dev.connectorsdk.core.internal.http.ApiBinding;
import dev.connectorsdk.core.internal.json.Json;
import dev.connectorsdk.core.internal.json.Json.UnreadableListener;
import dev.connectorsdk.core.internal.json.JsonMismatchException;
import dev.connectorsdk.stackone.action.DownloadedFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import okhttp3.MediaType;
import okhttp3.ResponseBody;
import okio.Buffer;
import org.jspecify.annotations.Nullable;

/** Reads responses that have more than one format. */
public final class ResponseReader {
  private static final String DEFAULT_MEDIA_TYPE = "application/octet-stream";

  private final Json json;
  private final String request;
  private final UnreadableListener unreadable;

  /** An object inside of another one. */
  record Envelope<T>(T data) {}

  /** Any object. */
  record Content() {}

  /**
   * Creates a reader for the responses of one operation.
   *
   * @param request the operation, for error messages, such as {@code GET /accounts}
   */
  public ResponseReader(ApiBinding binding, String request) {
    this.json = binding.json();
    this.request = binding.name(request);
    this.unreadable = binding.unreadable(request);
  }

  /** Reads an object, directly or in {@code data} of another object. */
  public <T> T one(Class<T> type, ResponseBody body) {
    return one(type, text(body), null);
  }

  /**
   * Reads the response to a change of an object, like {@link #one}.
   *
   * @param identity the object's id, if the response does not have it
   */
  public <T> T changed(Class<T> type, ResponseBody body, String identity) {
    String text = text(body);
    return one(type, text.isBlank() ? "{}" : text, identity);
  }

  private <T> T one(Class<T> type, String text, @Nullable String identity) {
    return isEnvelope(text)
        ? type.cast(((Envelope<?>) read(envelope(type), text, identity)).data())
        : type.cast(read(type, text, identity));
  }

  private boolean isEnvelope(String text) {
    try {
      json.read(envelope(Content.class), text);
      return true;
    } catch (JsonMismatchException noObjectInside) {
      return false;
    }
  }

  private static Type envelope(Class<?> content) {
    return Types.newParameterizedTypeWithOwner(ResponseReader.class, Envelope.class, content);
  }

  /**
   * Returns an untyped JSON object as a model.
   *
   * @param path the object's JSON path in the response
   */
  public <T> T convert(Class<T> type, Object item, String path) {
    String text = json.write(Object.class, item);
    UnreadableListener listener = (at, expected) -> unreadable.unreadable(at(path, at), expected);
    return type.cast(read(type, text, null, listener, path));
  }

  /** Reads the items of an array, or a single object. */
  public <T> List<T> items(Class<T> item, String text) {
    if (!text.stripLeading().startsWith("[")) {
      return List.of(item.cast(read(item, text, null)));
    }
    List<?> items = (List<?>) read(Types.newParameterizedType(List.class, item), text, null);
    return items.stream().<T>map(item::cast).toList();
  }

  /**
   * Reads a file.
   *
   * @param disposition the {@code Content-Disposition} header, or null if there is none
   * @return the file, or empty if the response is JSON or empty
   */
  public static Optional<DownloadedFile> file(ResponseBody body, @Nullable String disposition) {
    MediaType type = body.contentType();
    boolean json = type == null || type.subtype().contains("json");
    if (body.contentLength() == 0 || (json && disposition == null)) {
      return Optional.empty();
    }
    String mediaType = Objects.toString(type, DEFAULT_MEDIA_TYPE);
    String name =
        Optional.ofNullable(disposition).flatMap(ContentDisposition::fileName).orElse(null);
    try (body) {
      return Optional.of(new DownloadedFile(mediaType, name, body.bytes()));
    } catch (IOException e) {
      throw cannotFail(e);
    }
  }

  /** Reads a value without a model; null if the response is empty or the JSON null. */
  public @Nullable Object value(ResponseBody body) {
    String text = text(body);
    return text.isBlank() ? null : readAny(Object.class, text, null, unreadable, "$");
  }

  private Object read(Type type, String text, @Nullable String identity) {
    return read(type, text, identity, unreadable, "$");
  }

  private Object read(
      Type type, String text, @Nullable String identity, UnreadableListener listener, String path) {
    return Objects.requireNonNull(readAny(type, text, identity, listener, path));
  }

  private @Nullable Object readAny(
      Type type, String text, @Nullable String identity, UnreadableListener listener, String path) {
    try {
      return json.read(type, new Buffer().writeUtf8(text), listener, identity);
    } catch (IOException e) {
      throw cannotFail(e);
    } catch (JsonMismatchException e) {
      throw new DecodingException(
          CallReport.notSent(request),
          at(path, e.path()),
          "returned a response that cannot be read: " + e.getMessage() + ".",
          "Update the SDK if there is a newer version, else report this path to its maintainers.",
          null,
          e);
    }
  }

  /** Returns the path of a value inside of another one. */
  private static String at(String path, String inside) {
    return path + inside.substring(1);
  }

  /** Returns the response as text. */
  public static String text(ResponseBody body) {
    try (body) {
      return body.string();
    } catch (IOException e) {
      throw cannotFail(e);
    }
  }

  private static UncheckedIOException cannotFail(IOException e) {
    return new UncheckedIOException("Reading a buffered response failed", e);
  }
}
