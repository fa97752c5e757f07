package org.custodes.web.api.shell;

/** What was sent cannot be understood. Names the field and what it may be, never what it was. */
public final class UnreadableInput extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int status;
  private final String code;
  private final String field;
  private final String limit;

  private UnreadableInput(int status, String code, String detail, String field, String limit) {
    super(detail);
    this.status = status;
    this.code = code;
    this.field = field;
    this.limit = limit;
  }

  /** The field has a closed set of values and was given another. */
  public static UnreadableInput notOneOf(String field, Iterable<String> allowed) {
    var limit = String.join(", ", allowed);
    return new UnreadableInput(
        400, "not-one-of", "The field " + field + " is one of " + limit + ".", field, limit);
  }

  /** The field must be there and is not. */
  public static UnreadableInput missing(String field) {
    return new UnreadableInput(
        400, "missing", "The field " + field + " is required.", field, "required");
  }

  /** The field is of the right type and outside its bounds. */
  public static UnreadableInput outOfRange(String field, String bounds) {
    return new UnreadableInput(
        400, "out-of-range", "The field " + field + " " + bounds + ".", field, bounds);
  }

  /** The field, or the body where the field has no name, is of another type. */
  public static UnreadableInput wrongType(String field, String wanted) {
    var subject = field.isEmpty() ? "The body" : "The field " + field;
    return new UnreadableInput(
        400, "wrong-type", subject + " is " + wanted + ".", orNull(field), wanted);
  }

  static UnreadableInput unknownField(String within, Iterable<String> known) {
    var limit = String.join(", ", known);
    var place = within.isEmpty() ? "The body" : "The field " + within;
    return new UnreadableInput(
        400,
        "unknown-field",
        place + " has a field that is not known here; known are " + limit + ".",
        orNull(within),
        limit);
  }

  static UnreadableInput duplicate(String field) {
    return new UnreadableInput(
        400, "duplicate-field", "The field " + field + " is given twice.", field, "once");
  }

  static UnreadableInput malformed(String what) {
    return new UnreadableInput(400, "malformed-json", what, null, null);
  }

  static UnreadableInput tooDeep(int limit) {
    return new UnreadableInput(
        400,
        "too-deep",
        "The body is nested deeper than " + limit + " levels.",
        null,
        limit + " levels");
  }

  static UnreadableInput tooLarge(int limit) {
    return new UnreadableInput(
        413,
        "content-too-large",
        "The body is larger than " + limit + " bytes.",
        null,
        limit + " bytes");
  }

  Problem problem() {
    return Problem.of(status, code, getMessage(), field, limit);
  }

  private static String orNull(String field) {
    return field.isEmpty() ? null : field;
  }
}
