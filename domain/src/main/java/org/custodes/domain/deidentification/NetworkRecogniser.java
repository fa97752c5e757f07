package org.custodes.domain.deidentification;

import java.util.ArrayList;
import java.util.List;
import org.custodes.domain.kernel.Utterance;

/** Internet and hardware addresses of machines. */
final class NetworkRecogniser implements Recogniser {
  /** Six bytes and what stands between them. */
  private static final int HARDWARE = 17;

  @Override
  public List<Finding> find(Utterance utterance, ConversationContext context) {
    var text = utterance.text();
    var found = new ArrayList<Finding>();
    context.spend(text.length());
    for (var chunk : context.reading().chunks()) {
      if (!chunk.signed() && chunk.length() != HARDWARE) {
        continue;
      }
      var written = chunk.in(text);
      if (isVersion4(written)) {
        found.add(chunk.found(EntityType.IP_ADDRESS, 0.95, Source.PATTERN, "ip-4"));
      } else if (isHardware(written, ':') || isHardware(written, '-')) {
        found.add(chunk.found(EntityType.MAC_ADDRESS, 0.95, Source.PATTERN, "mac"));
      } else if (isVersion6(written)) {
        found.add(chunk.found(EntityType.IP_ADDRESS, 0.9, Source.PATTERN, "ip-6"));
      }
    }
    return found;
  }

  /** Four numbers between points, then perhaps a port or a mask. */
  private static boolean isVersion4(String written) {
    int points = 0;
    int digits = 0;
    for (int at = 0; at < written.length(); at++) {
      char unit = written.charAt(at);
      if (Character.isDigit(unit)) {
        digits++;
      } else if (unit == '.' && digits > 0 && digits <= 3 && points < 3) {
        points++;
        digits = 0;
      } else {
        return points == 3 && digits > 0 && (unit == ':' || unit == '/');
      }
    }
    return points == 3 && digits > 0 && digits <= 3;
  }

  private static boolean isHardware(String written, char sign) {
    if (written.length() != HARDWARE) {
      return false;
    }
    for (int at = 0; at < written.length(); at++) {
      boolean lawful = at % 3 == 2 ? written.charAt(at) == sign : isHex(written.charAt(at));
      if (!lawful) {
        return false;
      }
    }
    return true;
  }

  /** Two colons may be a time of day. */
  private static boolean isVersion6(String written) {
    int colons = 0;
    int letters = 0;
    for (int at = 0; at < written.length(); at++) {
      char unit = written.charAt(at);
      if (unit == ':') {
        colons++;
      } else if (unit == '/' || unit == '%') {
        break;
      } else if (!isHex(unit)) {
        return false;
      } else {
        letters += Character.isLetter(unit) ? 1 : 0;
      }
    }
    return colons > 2 || (colons == 2 && (letters > 0 || written.contains("::")));
  }

  private static boolean isHex(char unit) {
    return Character.digit(unit, 16) >= 0;
  }
}
