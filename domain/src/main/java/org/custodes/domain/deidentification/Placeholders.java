package org.custodes.domain.deidentification;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Numbers what is masked in one conversation: the same thing has the same index, and part of a
 * person's name is that person. Indexes that the text already uses are left alone.
 */
final class Placeholders {
  private final Map<EntityType, Map<String, Integer>> indexes = new EnumMap<>(EntityType.class);
  private final Map<EntityType, Integer> last = new EnumMap<>(EntityType.class);

  Placeholders(List<Reading> conversation) {
    for (var reading : conversation) {
      for (var word : reading.words()) {
        if (word.isPlaceholder()) {
          var given = Placeholder.read(reading.plain(), word.start(), word.end());
          last.merge(given.type(), given.index(), Math::max);
        }
      }
    }
  }

  Placeholder of(EntityType type, String written) {
    var key = written.strip().toLowerCase(Locale.ROOT);
    var known = indexes.computeIfAbsent(type, any -> new HashMap<>());
    var index = known.get(key);
    if (index == null) {
      index = last.merge(type, 1, Integer::sum);
      known.put(key, index);
      if (type == EntityType.PERSON) {
        for (var part : Tokeniser.words(key, Tongue.ENGLISH)) {
          known.putIfAbsent(part.lower(), index);
        }
      }
    }
    return new Placeholder(type, index);
  }
}
