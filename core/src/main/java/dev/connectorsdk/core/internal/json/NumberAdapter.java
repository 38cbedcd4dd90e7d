package dev.connectorsdk.core.internal.json;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.JsonEncodingException;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Numbers; a text that holds a number is read as one, too. A number of more than {@value
 * #MAX_DIGITS} digits in plain notation is rejected: Java needs a time that grows with the square
 * of the digits to convert it, and memory without bound to print a large exponent.
 */
final class NumberAdapter<N extends Number> extends JsonAdapter<N> {
  private static final int MAX_DIGITS = 1_000;
  private static final int MAX_LONG_DIGITS = 18;

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

  static NumberAdapter<Double> doubles() {
    return new NumberAdapter<>("a number", JsonReader::nextDouble);
  }

  static NumberAdapter<Long> longs() {
    return parsed("a whole number of 64 bits", NumberAdapter::toLong);
  }

  /** Returns the adapter of a number type that is parsed from its text. */
  static <N extends Number> NumberAdapter<N> parsed(String expected, Function<String, N> parser) {
    return new NumberAdapter<>(
        expected,
        reader -> {
          String text = reader.nextString();
          try {
            return parser.apply(text);
          } catch (ArithmeticException | NumberFormatException e) {
            throw JsonMismatchException.last(expected, text, reader);
          }
        });
  }

  private static long toLong(String text) {
    return isShortWhole(text) ? Long.parseLong(text) : toDecimal(text).longValueExact();
  }

  /**
   * Converts a number without losing a digit: to a {@code Long}, a {@code BigInteger} beyond its
   * range, or a {@code BigDecimal}.
   *
   * @throws NumberFormatException if it has too many digits
   */
  static Number toNumber(String text) {
    if (isShortWhole(text)) {
      return Long.valueOf(text);
    }
    BigDecimal decimal = toDecimal(text);
    if (!isWhole(text)) {
      return decimal;
    }
    BigInteger number = decimal.toBigIntegerExact();
    return number.bitLength() < Long.SIZE ? (Number) number.longValue() : number;
  }

  /**
   * Converts a number to a decimal.
   *
   * @throws NumberFormatException if it has too many digits
   */
  static BigDecimal toDecimal(String text) {
    if (text.length() <= 2 * MAX_DIGITS) {
      BigDecimal decimal = new BigDecimal(text);
      long whole = (long) decimal.precision() - decimal.scale();
      if (Math.max(whole, decimal.scale()) <= MAX_DIGITS) {
        return decimal;
      }
    }
    throw new NumberFormatException("more than " + MAX_DIGITS + " digits");
  }

  private static boolean isShortWhole(String text) {
    return text.length() <= MAX_LONG_DIGITS && isWhole(text);
  }

  private static boolean isWhole(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) != '-' && !Character.isDigit(text.charAt(i))) {
        return false;
      }
    }
    return !text.isEmpty();
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
