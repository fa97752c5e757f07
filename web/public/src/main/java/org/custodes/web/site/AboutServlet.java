package org.custodes.web.site;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import org.custodes.domain.consent.NoticeService;
import org.custodes.domain.kernel.Purpose;

/** How data is treated by the version that is running, in plain words. */
@WebServlet("/about")
public class AboutServlet extends PageServlet {

  private static final long serialVersionUID = 1L;

  @Inject private transient NoticeService notices;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var content = Template.of("about", language(request)).fill(Map.of("notices", current(request)));
    write(request, response, text(request, "about.title"), content);
  }

  private Markup current(HttpServletRequest request) {
    return NoticesServlet.entries(
        request,
        Arrays.stream(Purpose.values())
            .map(purpose -> notices.current(purpose, language(request)))
            .toList());
  }
}
