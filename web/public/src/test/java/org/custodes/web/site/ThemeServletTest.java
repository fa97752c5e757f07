package org.custodes.web.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ThemeServletTest {

  @ParameterizedTest
  @ValueSource(strings = {"/", "/about", "/notices/training/1/en", "/console/mydata/age.xhtml?x=1"})
  void goesBackToAPathOfThisServer(String back) {
    assertEquals(back, ThemeServlet.ownPath(back));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "//elsewhere.example",
        "/\\elsewhere.example",
        "https://elsewhere.example",
        "",
        "about",
        "/a\r\nSet-Cookie: b=c"
      })
  void goesToTheStartInsteadOfElsewhere(String back) {
    assertEquals("/", ThemeServlet.ownPath(back));
  }
}
