package org.custodes.web.api.shell;

import jakarta.json.bind.annotation.JsonbPropertyOrder;
import org.custodes.domain.access.Explanation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Why a call was not done (RFC 9457). Speaks of fields and limits, never of the value that was
 * sent.
 */
@Schema(name = "Problem", description = "Why a call was not done (RFC 9457)")
@JsonbPropertyOrder({"type", "title", "status", "detail", "field", "limit", "why", "correlationId"})
public record Problem(
    @Schema(description = "Stable name of the rule, urn:custodes:problem:…", required = true)
        String type,
    @Schema(description = "The status in words", required = true) String title,
    @Schema(description = "The HTTP status again", required = true) int status,
    @Schema(description = "The rule in plain words") String detail,
    @Schema(description = "The field that the rule speaks of") String field,
    @Schema(description = "What would have been accepted") String limit,
    @Schema(description = "What is missing and whom to ask, where it is a decision on the caller")
        Why why,
    @Schema(description = "Names the entry in the server's log, after a fault of the server")
        String correlationId) {
  /** The media type of every problem document. */
  public static final String MEDIA_TYPE = "application/problem+json";

  private static final String TYPE = "urn:custodes:problem:";

  static Problem of(int status, String code, String detail) {
    return of(status, code, detail, null, null);
  }

  static Problem of(int status, String code, String detail, String field, String limit) {
    return new Problem(TYPE + code, title(status), status, detail, field, limit, null, null);
  }

  Problem because(Explanation said) {
    return new Problem(type, title, status, detail, field, limit, Why.of(said), correlationId);
  }

  /** What has no rule of its own: the status says it all. */
  static Problem ofStatus(int status) {
    var detail =
        switch (status) {
          case 401 -> "This call needs a bearer token of the realm, issued for this API.";
          case 403 -> "The roles of this token do not allow this call.";
          case 404 -> "There is nothing at this address.";
          case 405 -> "This address does not know this method.";
          case 406 -> "The answer is JSON; the request accepts none.";
          case 413 -> "The body is too large.";
          case 415 -> "The body is JSON in UTF-8, sent as application/json.";
          default -> null;
        };
    return of(status, code(status), detail);
  }

  /** A fault of the server: nothing but the name under which its log knows more. */
  static Problem ofFault(int status, String correlationId) {
    return new Problem(
        TYPE + code(status), title(status), status, null, null, null, null, correlationId);
  }

  private static String code(int status) {
    return title(status).toLowerCase(java.util.Locale.ROOT).replace(' ', '-');
  }

  private static String title(int status) {
    return switch (status) {
      case 400 -> "Bad request";
      case 401 -> "Unauthorised";
      case 403 -> "Forbidden";
      case 404 -> "Not found";
      case 405 -> "Method not allowed";
      case 406 -> "Not acceptable";
      case 409 -> "Conflict";
      case 413 -> "Content too large";
      case 415 -> "Unsupported media type";
      case 422 -> "Unprocessable content";
      case 429 -> "Too many requests";
      case 503 -> "Service unavailable";
      default -> status < 500 ? "Refused" : "Internal error";
    };
  }
}
