package org.custodes.web.site;

import java.util.Locale;
import java.util.Map;

/** A text as a QR code (ISO/IEC 18004), drawn as one path of an SVG that stands in the page. */
final class QrCode {
  /** Modules of white around it, which readers need. */
  private static final int QUIET = 4;

  private QrCode() {}

  /**
   * @param name what it is, for whoever cannot see it
   */
  static Markup of(String text, String name, Locale language) {
    var code = io.nayuki.qrcodegen.QrCode.encodeText(text, io.nayuki.qrcodegen.QrCode.Ecc.MEDIUM);
    var path = new StringBuilder();
    for (int y = 0; y < code.size; y++) {
      for (int x = 0; x < code.size; x++) {
        if (code.getModule(x, y)) {
          path.append('M').append(x + QUIET).append(',').append(y + QUIET).append("h1v1h-1z");
        }
      }
    }
    return Template.of("qr", language)
        .fill(Map.of("size", "" + (code.size + 2 * QUIET), "path", path.toString(), "name", name));
  }
}
