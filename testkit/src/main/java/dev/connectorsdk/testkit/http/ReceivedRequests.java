package dev.connectorsdk.testkit.http;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import mockwebserver3.MockResponse;
import mockwebserver3.RecordedRequest;
import okhttp3.HttpUrl;
import okio.ByteString;

/** Converts between MockWebServer's requests and responses and the simulator's. */
final class ReceivedRequests {
  private ReceivedRequests() {}

  static Request request(RecordedRequest received, Map<String, String> pathValues) {
    ByteString body = received.getBody();
    return new Request(
        received.getMethod(),
        received.getUrl().encodedPath(),
        pathValues,
        query(received.getUrl()),
        headers(received),
        body == null ? "" : body.utf8());
  }

  private static Map<String, List<String>> query(HttpUrl url) {
    Map<String, List<String>> query = new LinkedHashMap<>();
    for (String parameter : url.queryParameterNames()) {
      query.put(
          parameter,
          url.queryParameterValues(parameter).stream().map(v -> v == null ? "" : v).toList());
    }
    return query;
  }

  private static Map<String, List<String>> headers(RecordedRequest received) {
    Map<String, List<String>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    headers.putAll(received.getHeaders().toMultimap());
    return headers;
  }

  /** Returns the call with masked secrets; status 0 without a response. */
  static RecordedCall record(
      String server, Request request, Optional<Router.Match> match, int status, Instant at) {
    return new RecordedCall(
        server,
        request.method(),
        SecretMasking.path(request.path(), request.pathValues()),
        match.map(found -> found.route().template().toString()).orElse(""),
        SecretMasking.query(request.query()),
        SecretMasking.headers(request.headers()),
        SecretMasking.body(request.body(), request.header("Content-Type").orElse("")),
        status,
        at);
  }

  static MockResponse.Builder response(SimulatedResponse response, Instant at) {
    MockResponse.Builder builder = new MockResponse.Builder().code(response.status());
    builder.setHeader("Date", HttpDate.text(at));
    response.headers().forEach(builder::addHeader);
    return builder.body(response.body());
  }
}
