package org.custodes.domain.deidentification;

import java.util.ArrayList;
import java.util.List;

/**
 * Puts placeholders where something is masked, and says where that was in the text as it came in.
 */
final class Masking {
  private final Placeholders placeholders;

  Masking(Placeholders placeholders) {
    this.placeholders = placeholders;
  }

  MaskedUtterance masked(Reading reading, List<Place> places) {
    var source = reading.text().source();
    if (places.isEmpty()) {
      return new MaskedUtterance(reading.utterance().speaker(), source, List.of());
    }
    var text = new StringBuilder(source.length());
    var masks = new ArrayList<Mask>();
    int kept = 0;
    int points = 0;
    for (var place : places) {
      int start = Math.max(kept, reading.text().sourceStart(place.start()));
      int end = reading.text().sourceEnd(place.end());
      if (end <= start) {
        continue;
      }
      text.append(source, kept, start);
      text.append(
          placeholders.of(place.type(), reading.plain().substring(place.start(), place.end())));
      int first = points + source.codePointCount(kept, start);
      points = first + source.codePointCount(start, end);
      masks.add(new Mask(first, points, place.type()));
      kept = end;
    }
    text.append(source, kept, source.length());
    return new MaskedUtterance(reading.utterance().speaker(), text.toString(), masks);
  }
}
