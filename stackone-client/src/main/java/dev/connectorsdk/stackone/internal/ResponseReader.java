package dev.connectorsdk.stackone.internal;

import com.squareup.moshi.Types;
import dev.connectorsdk.core.error.CallReport;
import dev.connectorsdk.core.error.DecodingException;
import dev.connectorsdk.core.internal.http.ApiBinding;
import dev.connectorsdk.core.internal.json.Json;
import dev.connectorsdk.core.internal.json.JsonMismatchException;
import dev.connectorsdk.stackone.action.ActionContent;
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

/** Reads answers that come in more than one shape. */
public final class ResponseReader {
  private final Json json;
  private final String request;

  /**
   * Reads the answers to one operation.
   *
   * @param request what was asked, for errors, such as {@code GET /accounts}
   */
  public ResponseReader(ApiBinding wire, String request) {
    this.json = wire.json();
    this.request = wire.name(request);
  }

  /** A list: a bare array, or an object that holds it as {@code data}. */
  @SuppressWarnings("unchecked") // the type that is read is the one that is returned
  public <T> ListResponse<T> listing(Class<T> item, ResponseBody body) {
    BufferedSource source = body.source();
    boolean bare = startsList(source);
    Type type = Types.newParameterizedType(bare ? List.class : ListResponse.class, item);
    Object answer = Objects.requireNonNull(read(type, source));
    return bare ? ListResponse.bare((List<T>) answer) : (ListResponse<T>) answer;
  }

  /** One object: bare, or inside an object that holds it as {@code data}. */
  public <T> T one(Class<T> type, ResponseBody body) {
    String text = text(body);
    if (read(Object.class, text) instanceof Map<?, ?> outer
        && outer.get("data") instanceof Map<?, ?> inner) {
      text = json.write(Object.class, inner);
    }
    return type.cast(required(type, text));
  }

  /** The items of an array, or the one object that the text is. */
  @SuppressWarnings("unchecked") // the type that is read is the one that is returned
  public <T> List<T> items(Class<T> item, String text) {
    return text.stripLeading().startsWith("[")
        ? (List<T>) required(Types.newParameterizedType(List.class, item), text)
        : List.of(item.cast(required(item, text)));
  }

  /** A file that was answered in place of JSON; absent if it is JSON or nothing. */
  public static Optional<ActionContent> file(ResponseBody body) {
    MediaType type = body.contentType();
    if (type == null || type.subtype().contains("json") || body.contentLength() == 0) {
      return Optional.empty();
    }
    try (body) {
      return Optional.of(new ActionContent(type.toString(), null, body.bytes()));
    } catch (IOException e) {
      throw new UncheckedIOException("An answer in memory cannot fail", e);
    }
  }

  /** A value without a model; null if the answer is empty or the JSON null. */
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
          "was answered, but the answer cannot be read: " + e.getMessage() + ".",
          "Update the SDK if there is a newer one, else report this path to its maintainers.",
          null,
          e);
    }
  }

  /** Whether a list comes next; white space before it is taken away. */
  private static boolean startsList(BufferedSource source) {
    try {
      while (source.request(1) && Character.isWhitespace(source.getBuffer().getByte(0))) {
        source.skip(1);
      }
      return source.request(1) && source.getBuffer().getByte(0) == '[';
    } catch (IOException e) {
      throw cannotFail(e);
    }
  }

  /** The answer as text. */
  public static String text(ResponseBody body) {
    try (body) {
      return body.string();
    } catch (IOException e) {
      throw cannotFail(e);
    }
  }

  private static UncheckedIOException cannotFail(IOException e) {
    return new UncheckedIOException("An answer in memory cannot fail", e);
  }
}
