package org.custodes.web.api.shell;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.Comparator;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** A request record that breaks one of its own annotations: the first field of them is named. */
@Provider
public class ViolationMapper implements ExceptionMapper<ConstraintViolationException> {
  @Override
  public Response toResponse(ConstraintViolationException violated) {
    var first =
        violated.getConstraintViolations().stream()
            .min(Comparator.comparing(ViolationMapper::field))
            .orElseThrow();
    return Answers.of(problem(first));
  }

  private static Problem problem(ConstraintViolation<?> violation) {
    boolean absent =
        violation.getConstraintDescriptor().getAnnotation().annotationType() == NotNull.class;
    var unreadable =
        absent
            ? UnreadableInput.missing(field(violation))
            // the words of the constraint: its bounds, and nothing of the input
            : UnreadableInput.outOfRange(field(violation), violation.getMessage());
    return unreadable.problem();
  }

  /** The path without the method and its parameter, which are no words of the caller. */
  private static String field(ConstraintViolation<?> violation) {
    return StreamSupport.stream(violation.getPropertyPath().spliterator(), false)
        .filter(node -> node.getKind() == ElementKind.PROPERTY)
        .map(node -> node.getName())
        .collect(Collectors.joining("."));
  }
}
