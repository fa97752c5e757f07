package org.custodes.domain.ledger;

import static org.custodes.domain.kernel.JsonPlatform.JSON;

import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonReaderFactory;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * A record as the body of a governance leaf: canonical JSON (RFC 8785), and back. What is kept,
 * what the leaf commits to and what is read again are the same bytes, so that nothing can be kept
 * that the log does not vouch for.
 *
 * <p>Known are texts, whole numbers, truth values, enums by name, instants, days, UUIDs, records,
 * and lists, sets and optional values of them, and maps from text to text. A record of one
 * component is its component. A record of a sealed family carries its simple name under {@value
 * #KIND}. A set is in the order of its texts; an empty optional value is left out.
 */
public final class RecordBody {
  private static final String KIND = "kind";

  /** One for all: each {@code JSON.createReader} would look for a provider on the class path. */
  private static final JsonReaderFactory READERS = JSON.createReaderFactory(Map.of());

  private RecordBody() {}

  /** The canonical bytes. */
  public static byte[] of(Record value) {
    return text(value).getBytes(StandardCharsets.UTF_8);
  }

  /**
   * Reads what {@link #of} wrote.
   *
   * @throws IllegalArgumentException if the bytes are no such record; they are not repeated
   */
  public static <T> T read(byte[] body, Class<T> type) {
    try (var reader =
        READERS.createReader(new StringReader(new String(body, StandardCharsets.UTF_8)))) {
      return type.cast(value(reader.readValue(), type));
    } catch (JsonException | ClassCastException e) {
      throw new IllegalArgumentException("not the body of a " + type.getSimpleName(), e);
    }
  }

  private static String text(Object value) {
    return switch (value) {
      case Record one -> record(one);
      case Map<?, ?> texts -> map(texts);
      case Set<?> many -> set(many);
      case Collection<?> many -> list(many);
      case Integer number -> number.toString();
      case Long number -> number.toString();
      case Boolean truth -> truth.toString();
      case Enum<?> word -> quoted(word.name());
      default -> quoted(value.toString());
    };
  }

  private static String list(Collection<?> many) {
    return many.stream().map(RecordBody::text).collect(Collectors.joining(",", "[", "]"));
  }

  private static String set(Set<?> many) {
    return many.stream()
        .map(RecordBody::text)
        .collect(Collectors.toCollection(TreeSet::new))
        .stream()
        .collect(Collectors.joining(",", "[", "]"));
  }

  private static String record(Record value) {
    var components = value.getClass().getRecordComponents();
    var family = familyOf(value.getClass());
    if (components.length == 1 && family.isEmpty()) {
      return text(read(components[0], value));
    }
    var members = new TreeMap<String, String>();
    family.ifPresent(any -> members.put(KIND, quoted(value.getClass().getSimpleName())));
    for (var component : components) {
      if (members.containsKey(component.getName())) {
        throw new IllegalArgumentException("a record of a family names no component " + KIND);
      }
      var member = read(component, value);
      if (member instanceof Optional<?> perhaps) {
        perhaps.ifPresent(present -> members.put(component.getName(), text(present)));
      } else {
        members.put(component.getName(), text(member));
      }
    }
    return members.entrySet().stream()
        .map(member -> quoted(member.getKey()) + ":" + member.getValue())
        .collect(Collectors.joining(",", "{", "}"));
  }

  private static String map(Map<?, ?> texts) {
    return texts.entrySet().stream()
        .map(one -> quoted((String) one.getKey()) + ":" + quoted((String) one.getValue()))
        .sorted()
        .collect(Collectors.joining(",", "{", "}"));
  }

  private static Object read(RecordComponent component, Record of) {
    try {
      var accessor = component.getAccessor();
      accessor.setAccessible(true);
      return accessor.invoke(of);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError("a record's component can be read", e);
    }
  }

  private static Optional<Class<?>> familyOf(Class<?> type) {
    for (Class<?> face : type.getInterfaces()) {
      if (face.isSealed()) {
        return Optional.of(face);
      }
    }
    return Optional.empty();
  }

  /** RFC 8785, section 3.2.2.2. */
  private static String quoted(String text) {
    var out = new StringBuilder(text.length() + 2).append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '"' -> out.append("\\\"");
        case '\\' -> out.append("\\\\");
        case '\b' -> out.append("\\b");
        case '\f' -> out.append("\\f");
        case '\n' -> out.append("\\n");
        case '\r' -> out.append("\\r");
        case '\t' -> out.append("\\t");
        default -> {
          if (c < 0x20) {
            out.append(String.format("\\u%04x", (int) c));
          } else {
            out.append(c);
          }
        }
      }
    }
    return out.append('"').toString();
  }

  private static Object value(JsonValue json, Type type) {
    if (type instanceof ParameterizedType of) {
      var raw = (Class<?>) of.getRawType();
      if (raw == Map.class) {
        return texts((JsonObject) json);
      }
      var element = of.getActualTypeArguments()[0];
      return raw == Set.class
          ? new LinkedHashSet<>(values((JsonArray) json, element))
          : values((JsonArray) json, element);
    }
    var raw = (Class<?>) type;
    // an enum whose constants have bodies counts as sealed
    if (raw.isSealed() && !raw.isEnum()) {
      return member((JsonObject) json, raw);
    }
    return raw.isRecord() ? recordOf(json, raw) : scalar(json, raw);
  }

  private static Map<String, String> texts(JsonObject json) {
    var texts = new TreeMap<String, String>();
    json.keySet().forEach(name -> texts.put(name, json.getString(name)));
    return texts;
  }

  private static List<Object> values(JsonArray json, Type element) {
    var values = new ArrayList<>();
    json.forEach(one -> values.add(value(one, element)));
    return values;
  }

  private static Object member(JsonObject json, Class<?> family) {
    var name = json.getString(KIND, "");
    for (var member : family.getPermittedSubclasses()) {
      if (member.getSimpleName().equals(name)) {
        return recordOf(json, member);
      }
    }
    throw new IllegalArgumentException("no kind of " + family.getSimpleName());
  }

  private static Object recordOf(JsonValue json, Class<?> type) {
    var components = type.getRecordComponents();
    var types = new Class<?>[components.length];
    var values = new Object[components.length];
    boolean alone = components.length == 1 && familyOf(type).isEmpty();
    for (int i = 0; i < components.length; i++) {
      types[i] = components[i].getType();
      values[i] =
          alone
              ? value(json, components[i].getGenericType())
              : component((JsonObject) json, components[i]);
    }
    try {
      var constructor = type.getDeclaredConstructor(types);
      constructor.setAccessible(true);
      return constructor.newInstance(values);
    } catch (ReflectiveOperationException e) {
      throw new IllegalArgumentException("not the body of a " + type.getSimpleName(), e);
    }
  }

  private static Object component(JsonObject json, RecordComponent component) {
    var member = json.get(component.getName());
    if (component.getType() == Optional.class) {
      var of = ((ParameterizedType) component.getGenericType()).getActualTypeArguments()[0];
      return Optional.ofNullable(member).map(present -> value(present, of));
    }
    if (member == null) {
      throw new IllegalArgumentException("a body without " + component.getName());
    }
    return value(member, component.getGenericType());
  }

  private static Object scalar(JsonValue json, Class<?> type) {
    if (type == int.class || type == Integer.class) {
      return ((JsonNumber) json).intValueExact();
    }
    if (type == long.class) {
      return ((JsonNumber) json).longValueExact();
    }
    if (type == boolean.class) {
      return json.getValueType() == JsonValue.ValueType.TRUE;
    }
    var text = ((JsonString) json).getString();
    if (type.isEnum()) {
      return constant(type, text);
    }
    return switch (type.getName()) {
      case "java.lang.String" -> text;
      case "java.time.Instant" -> Instant.parse(text);
      case "java.time.LocalDate" -> LocalDate.parse(text);
      case "java.util.UUID" -> UUID.fromString(text);
      default -> throw new IllegalArgumentException("no body has a " + type.getSimpleName());
    };
  }

  private static Object constant(Class<?> type, String name) {
    for (var constant : type.getEnumConstants()) {
      if (((Enum<?>) constant).name().equals(name)) {
        return constant;
      }
    }
    throw new IllegalArgumentException("no " + type.getSimpleName() + " of that name");
  }
}
