package org.custodes.web.api.shell;

import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Reads the body of a request into its record, within the limits of the API. */
@Provider
@Consumes(MediaType.APPLICATION_JSON)
public class BodyReader implements MessageBodyReader<Record> {
  /** The largest body, in bytes. */
  static final int MAX_BYTES = 1 << 20;

  /** The deepest nesting of objects and arrays. */
  static final int MAX_DEPTH = 32;

  @Override
  public boolean isReadable(
      Class<?> type, Type generic, Annotation[] annotations, MediaType mediaType) {
    return type.isRecord();
  }

  @Override
  public Record readFrom(
      Class<Record> type,
      Type generic,
      Annotation[] annotations,
      MediaType mediaType,
      MultivaluedMap<String, String> headers,
      InputStream body)
      throws IOException {
    requireUtf8(mediaType);
    var form = RecordForm.of(type);
    var text = text(body.readNBytes(MAX_BYTES + 1));
    return text.isEmpty() && !isRequired(annotations) ? form.empty() : form.read(text);
  }

  private static boolean isRequired(Annotation[] annotations) {
    return Arrays.stream(annotations).anyMatch(NotNull.class::isInstance);
  }

  private static void requireUtf8(MediaType mediaType) {
    var charset = mediaType.getParameters().get(MediaType.CHARSET_PARAMETER);
    if (charset != null && !charset.equalsIgnoreCase(StandardCharsets.UTF_8.name())) {
      throw new NotSupportedException();
    }
  }

  static String text(byte[] body) {
    if (body.length > MAX_BYTES) {
      throw UnreadableInput.tooLarge(MAX_BYTES);
    }
    requireShallow(body);
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body)).toString();
    } catch (CharacterCodingException e) {
      throw UnreadableInput.malformed("The body is not valid UTF-8.");
    }
  }

  /** Before parsing: a parser may follow the nesting with its stack. */
  private static void requireShallow(byte[] body) {
    int depth = 0;
    boolean quoted = false;
    for (int i = 0; i < body.length; i++) {
      switch (body[i]) {
        case '"' -> quoted = !quoted;
        case '\\' -> i += quoted ? 1 : 0;
        case '{', '[' -> depth += quoted ? 0 : 1;
        case '}', ']' -> depth -= quoted ? 0 : 1;
        default -> {}
      }
      if (depth > MAX_DEPTH) {
        throw UnreadableInput.tooDeep(MAX_DEPTH);
      }
    }
  }
}
