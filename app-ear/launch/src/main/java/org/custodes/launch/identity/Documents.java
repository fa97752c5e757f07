package org.custodes.launch.identity;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The JSON documents that lie beside the classes of this package. */
final class Documents {
  static final ObjectMapper JSON = new ObjectMapper();

  private Documents() {}

  static <T> T read(String name, TypeReference<T> type) {
    try (InputStream in = open(name)) {
      return JSON.readValue(in, type);
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }

  static JsonNode tree(String name) {
    try (InputStream in = open(name)) {
      return JSON.readTree(in);
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }

  private static InputStream open(String name) throws IOException {
    var in = Documents.class.getResourceAsStream(name);
    if (in == null) {
      throw new IOException("missing in the launcher: " + name);
    }
    return in;
  }
}
