package org.custodes.web.site;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TemplateTest {

  @Test
  void escapesWhatIsFilledIn() {
    var html =
        Template.of("error", Locale.ENGLISH)
            .fill(Map.of("status", "404", "title", "<script>", "explanation", "\"&'$1\\"))
            .html();

    assertFalse(html.contains("<script>"));
    assertTrue(html.contains("&lt;script&gt;"));
    assertTrue(html.contains("&quot;&amp;&#39;$1\\"));
  }

  @Test
  void leavesMarkupAsItIs() {
    var html =
        Template.of("notices", Locale.ENGLISH).fill(Map.of("notices", new Markup("<hr>"))).html();

    assertTrue(html.contains("<hr>"));
  }

  @Test
  void refusesAPlaceThatNobodyFills() {
    var template = Template.of("error", Locale.ENGLISH);

    assertThrows(IllegalStateException.class, () -> template.fill(Map.of("status", "404")));
  }
}
