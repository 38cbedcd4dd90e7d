package dev.connectorsdk.core.internal.json;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.JsonEncodingException;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Numbers; a text that holds a number is read as one, too. */
final class NumberAdapter<N extends Number> extends JsonAdapter<N> {

  private interface Reading<N> {
    N next(JsonReader reader) throws IOException;
  }

  private final String expected;
  private final Reading<N> reading;

  private NumberAdapter(String expected, Reading<N> reading) {
    this.expected = expected;
    this.reading = reading;
  }

  static NumberAdapter<Integer> ints() {
    return new NumberAdapter<>("a whole number of 32 bits", JsonReader::nextInt);
  }

  static NumberAdapter<Long> longs() {
    return new NumberAdapter<>("a whole number of 64 bits", JsonReader::nextLong);
  }

  static NumberAdapter<Double> doubles() {
    return new NumberAdapter<>("a number", JsonReader::nextDouble);
  }

  @Override
  public N fromJson(JsonReader reader) throws IOException {
    JsonReader.Token token = reader.peek();
    if (token != JsonReader.Token.NUMBER && token != JsonReader.Token.STRING) {
      throw JsonMismatchException.next(expected, reader);
    }
    try {
      return reading.next(reader);
    } catch (JsonDataException | JsonEncodingException e) {
      // Moshi's message repeats the value
      throw JsonMismatchException.unconvertible(expected, reader);
    }
  }

  @Override
  public void toJson(JsonWriter writer, @Nullable N value) throws IOException {
    if (value instanceof Double number) {
      writer.value(number.doubleValue());
    } else {
      writer.value(value);
    }
  }
}
