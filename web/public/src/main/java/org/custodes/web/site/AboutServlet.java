package org.custodes.web.site;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;

/** How data is treated by the version that is running, in plain words. */
@WebServlet("/about")
public class AboutServlet extends PageServlet {

  private static final long serialVersionUID = 1L;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var content = Template.of("about", language(request)).fill(Map.of("notices", Markup.NONE));
    write(request, response, text(request, "about.title"), content);
  }
}
