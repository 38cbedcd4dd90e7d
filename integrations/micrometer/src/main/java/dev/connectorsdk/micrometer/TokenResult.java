package dev.connectorsdk.micrometer;

/**
 * The result of a token request, in the form of tags.
 *
 * @param client the name of the client class
 * @param result {@code refreshed}, {@code refused} or {@code failed}
 * @param status the HTTP status of a rejection, or {@code none}
 * @param exception the name of an exception class, or {@code none}
 */
record TokenResult(String client, String result, String status, String exception) {

  static TokenResult pending(String client) {
    return new TokenResult(client, HttpTag.NONE, HttpTag.NONE, HttpTag.NONE);
  }

  static TokenResult refreshed(String client) {
    return new TokenResult(client, "refreshed", HttpTag.NONE, HttpTag.NONE);
  }

  static TokenResult refused(String client, int status) {
    return new TokenResult(client, "refused", String.valueOf(status), "AuthenticationException");
  }

  static TokenResult failed(String client, String failure) {
    return new TokenResult(client, "failed", HttpTag.NONE, failure);
  }

  boolean isFailure() {
    return !exception.equals(HttpTag.NONE);
  }
}
