package dev.connectorsdk.stackone.internal;

import com.squareup.moshi.Types;
import dev.connectorsdk.core.error.CallReport;
import dev.connectorsdk.core.error.DecodingException;
import dev.connectorsdk.core.internal.http.ApiBinding;
import dev.connectorsdk.core.internal.json.Json;
import dev.connectorsdk.core.internal.json.JsonMismatchException;
import dev.connectorsdk.stackone.action.DownloadedFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import okhttp3.MediaType;
import okhttp3.ResponseBody;
import okio.Buffer;
import okio.BufferedSource;
import org.jspecify.annotations.Nullable;

/** Reads responses that have more than one format. */
public final class ResponseReader {
  private static final String DEFAULT_MEDIA_TYPE = "application/octet-stream";

  private final Json json;
  private final String request;

  /**
   * Creates a reader for the responses of one operation.
   *
   * @param request the operation, for error messages, such as {@code GET /accounts}
   */
  public ResponseReader(ApiBinding binding, String request) {
    this.json = binding.json();
    this.request = binding.name(request);
  }

  /** Reads a list: an array, or an object with the array in {@code data}. */
  @SuppressWarnings("unchecked") // the type that is read is the one that is returned
  public <T> ListResponse<T> list(Class<T> item, ResponseBody body) {
    BufferedSource source = body.source();
    boolean array = startsArray(source);
    Type type = Types.newParameterizedType(array ? List.class : ListResponse.class, item);
    Object response = Objects.requireNonNull(read(type, source));
    return array ? ListResponse.ofArray((List<T>) response) : (ListResponse<T>) response;
  }

  /** Reads an object, directly or in {@code data} of another object. */
  public <T> T one(Class<T> type, ResponseBody body) {
    String text = text(body);
    if (read(Object.class, text) instanceof Map<?, ?> outer
        && outer.get("data") instanceof Map<?, ?> inner) {
      text = json.write(Object.class, inner);
    }
    return type.cast(required(type, text));
  }

  /** Reads an object that has a property {@code data} of its own. */
  public <T> T whole(Class<T> type, ResponseBody body) {
    return type.cast(required(type, text(body)));
  }

  /** Returns an untyped JSON object as a model. */
  public <T> T convert(Class<T> type, Object item) {
    return type.cast(required(type, json.write(Object.class, item)));
  }

  /** Reads the items of an array, or a single object. */
  @SuppressWarnings("unchecked") // the type that is read is the one that is returned
  public <T> List<T> items(Class<T> item, String text) {
    return text.stripLeading().startsWith("[")
        ? (List<T>) required(Types.newParameterizedType(List.class, item), text)
        : List.of(item.cast(required(item, text)));
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
    return text.isBlank() ? null : read(Object.class, text);
  }

  private Object required(Type type, String text) {
    return Objects.requireNonNull(read(type, text));
  }

  private @Nullable Object read(Type type, String text) {
    return read(type, new Buffer().writeUtf8(text));
  }

  private @Nullable Object read(Type type, BufferedSource source) {
    try {
      return json.read(type, source);
    } catch (IOException e) {
      throw cannotFail(e);
    } catch (JsonMismatchException e) {
      throw new DecodingException(
          CallReport.notSent(request),
          e.path(),
          "returned a response that cannot be read: " + e.getMessage() + ".",
          "Update the SDK if there is a newer version, else report this path to its maintainers.",
          null,
          e);
    }
  }

  /** Returns whether an array follows; skips leading white space. */
  private static boolean startsArray(BufferedSource source) {
    try {
      while (source.request(1) && Character.isWhitespace(source.getBuffer().getByte(0))) {
        source.skip(1);
      }
      return source.request(1) && source.getBuffer().getByte(0) == '[';
    } catch (IOException e) {
      throw cannotFail(e);
    }
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
