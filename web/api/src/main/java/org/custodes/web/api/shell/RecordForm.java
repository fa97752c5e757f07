package org.custodes.web.api.shell;

import jakarta.json.spi.JsonProvider;
import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParser.Event;
import jakarta.json.stream.JsonParserFactory;
import jakarta.json.stream.JsonParsingException;
import java.io.StringReader;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.function.Function;

/**
 * Reads JSON into one type of record, strictly: a field that is unknown or given twice, or a value
 * of another type, is refused. JSON-B is not used for this: it reads {@code "no"} as false and 5 as
 * "5", takes the last of two equal fields, and repeats the input in its messages.
 *
 * <p>Components are text, booleans, whole numbers, enums, further records, and lists of text or of
 * records; one that is absent is null, so that Bean Validation says what is required.
 */
final class RecordForm {
  private static final JsonParserFactory PARSERS =
      JsonProvider.provider().createParserFactory(Map.of());

  private static final ClassValue<RecordForm> FORMS =
      new ClassValue<>() {
        @Override
        protected RecordForm computeValue(Class<?> type) {
          return new RecordForm(type);
        }
      };

  private final Constructor<?> constructor;
  private final List<String> names = new ArrayList<>();
  private final List<Type> types = new ArrayList<>();
  private final Map<String, Integer> positions = new HashMap<>();

  private RecordForm(Class<?> type) {
    var components = type.getRecordComponents();
    for (var component : components) {
      positions.put(component.getName(), names.size());
      names.add(component.getName());
      types.add(component.getGenericType());
    }
    var parameters =
        Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
    try {
      constructor = type.getDeclaredConstructor(parameters);
      constructor.setAccessible(true);
    } catch (NoSuchMethodException e) {
      throw new IllegalStateException("every record has its canonical constructor", e);
    }
  }

  static RecordForm of(Class<?> type) {
    return FORMS.get(type);
  }

  Record read(String text) {
    if (text.isBlank()) {
      throw UnreadableInput.malformed("The body is empty.");
    }
    try (var parser = PARSERS.createParser(new StringReader(text))) {
      requireEvent(parser.next(), Event.START_OBJECT, "", "an object");
      var value = readObject(parser, "");
      if (parser.hasNext()) {
        throw UnreadableInput.malformed("The body has more than one value.");
      }
      return (Record) value;
    } catch (JsonParsingException e) {
      // Its message repeats the input, and its offset is wrong beyond the parser's buffer.
      throw UnreadableInput.malformed("The body is not valid JSON.");
    } catch (NoSuchElementException e) {
      throw UnreadableInput.malformed("The body ends too early.");
    }
  }

  /** What an absent body stands for where none is needed: no field is given. */
  Record empty() {
    return (Record) make(new Object[names.size()]);
  }

  private Object readObject(JsonParser parser, String path) {
    var values = new Object[names.size()];
    var seen = new boolean[names.size()];
    for (var event = parser.next(); event != Event.END_OBJECT; event = parser.next()) {
      var position = positions.get(parser.getString());
      if (position == null) {
        throw UnreadableInput.unknownField(path, names);
      }
      var field = path.isEmpty() ? names.get(position) : path + "." + names.get(position);
      if (seen[position]) {
        throw UnreadableInput.duplicate(field);
      }
      seen[position] = true;
      // what is given as null is as absent as what is not given
      var begin = parser.next();
      if (begin != Event.VALUE_NULL) {
        values[position] = readValue(parser, begin, types.get(position), field);
      }
    }
    return make(values);
  }

  private static Object readValue(JsonParser parser, Event event, Type type, String field) {
    if (type == String.class) {
      return text(parser, event, field);
    }
    if (type == Boolean.class) {
      if (event != Event.VALUE_TRUE && event != Event.VALUE_FALSE) {
        throw UnreadableInput.wrongType(field, "true or false");
      }
      return event == Event.VALUE_TRUE;
    }
    if (type == Integer.class) {
      return wholeNumber(parser, event, field);
    }
    if (type instanceof Class<?> plain && plain.isEnum()) {
      return constant(plain, text(parser, event, field), field);
    }
    if (type instanceof Class<?> plain && plain.isRecord()) {
      requireEvent(event, Event.START_OBJECT, field, "an object");
      return of(plain).readObject(parser, field);
    }
    if (type instanceof ParameterizedType list && list.getRawType() == List.class) {
      return list(parser, event, list.getActualTypeArguments()[0], field);
    }
    throw new IllegalStateException(field + " has a type that no body can hold: " + type);
  }

  private static List<?> list(JsonParser parser, Event first, Type element, String field) {
    if (element == String.class) {
      requireEvent(first, Event.START_ARRAY, field, "a list of texts");
      return elements(parser, event -> text(parser, event, field));
    }
    var form = of((Class<?>) element);
    requireEvent(first, Event.START_ARRAY, field, "a list of objects");
    return elements(
        parser,
        event -> {
          requireEvent(event, Event.START_OBJECT, field, "a list of objects");
          return form.readObject(parser, field);
        });
  }

  private static List<Object> elements(JsonParser parser, Function<Event, Object> read) {
    var elements = new ArrayList<Object>();
    for (var event = parser.next(); event != Event.END_ARRAY; event = parser.next()) {
      elements.add(read.apply(event));
    }
    return List.copyOf(elements);
  }

  private static Integer wholeNumber(JsonParser parser, Event event, String field) {
    var words = "a whole number of at most nine digits";
    requireEvent(event, Event.VALUE_NUMBER, field, words);
    // by its text: a number of a thousand digits is not worth computing
    if (!parser.getString().matches("-?[0-9]{1,9}")) {
      throw UnreadableInput.wrongType(field, words);
    }
    return Integer.valueOf(parser.getString());
  }

  private static String text(JsonParser parser, Event event, String field) {
    requireEvent(event, Event.VALUE_STRING, field, "a text");
    var text = parser.getString();
    // Half of a surrogate pair is valid JSON, no valid text, and unstorable as UTF-8.
    if (text.codePoints().anyMatch(point -> point >= 0xD800 && point <= 0xDFFF)) {
      throw UnreadableInput.wrongType(field, "a text of whole Unicode characters");
    }
    return text;
  }

  private static Object constant(Class<?> type, String name, String field) {
    var constants = (Enum<?>[]) type.getEnumConstants();
    for (var constant : constants) {
      if (constant.name().equals(name)) {
        return constant;
      }
    }
    throw UnreadableInput.notOneOf(field, Arrays.stream(constants).map(Enum::name).toList());
  }

  private static void requireEvent(Event event, Event wanted, String field, String words) {
    if (event != wanted) {
      throw UnreadableInput.wrongType(field, words);
    }
  }

  private Object make(Object[] values) {
    try {
      return constructor.newInstance(values);
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof RuntimeException refused) {
        throw refused;
      }
      throw new IllegalStateException("the constructor of a record failed", e);
    } catch (InstantiationException | IllegalAccessException e) {
      throw new IllegalStateException("a record can always be made", e);
    }
  }
}
