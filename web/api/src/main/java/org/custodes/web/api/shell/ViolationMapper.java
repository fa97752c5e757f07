package org.custodes.web.api.shell;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.Comparator;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** A request record that breaks one of its own annotations; all of them say {@code NotNull}. */
@Provider
public class ViolationMapper implements ExceptionMapper<ConstraintViolationException> {
  @Override
  public Response toResponse(ConstraintViolationException violated) {
    var field =
        violated.getConstraintViolations().stream()
            .map(ViolationMapper::field)
            .min(Comparator.naturalOrder())
            .orElse("");
    return Answers.of(UnreadableInput.missing(field).problem());
  }

  /** The path without the method and its parameter, which are no words of the caller. */
  private static String field(ConstraintViolation<?> violation) {
    return StreamSupport.stream(violation.getPropertyPath().spliterator(), false)
        .filter(node -> node.getKind() == ElementKind.PROPERTY)
        .map(node -> node.getName())
        .collect(Collectors.joining("."));
  }
}
