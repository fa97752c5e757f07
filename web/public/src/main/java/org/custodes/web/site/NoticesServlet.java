package org.custodes.web.site;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.custodes.domain.consent.Notice;
import org.custodes.domain.consent.NoticeService;

/**
 * Every version of every notice at an address of its own that never changes, {@code
 * /notices/<purpose>/<version>/<language>}, and the list of them.
 */
@WebServlet({"/notices", "/notices/*"})
public class NoticesServlet extends PageServlet {

  private static final long serialVersionUID = 1L;

  @Inject private transient NoticeService notices;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var path = request.getPathInfo();
    if (path == null || path.equals("/")) {
      list(request, response);
      return;
    }
    var notice = find(request.getServletPath() + path);
    if (notice.isEmpty()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    write(request, response, notice.get().title(), whole(request, notice.get()));
  }

  private Optional<Notice> find(String path) {
    return notices.all().stream().filter(notice -> notice.path().equals(path)).findFirst();
  }

  private void list(HttpServletRequest request, HttpServletResponse response) throws IOException {
    var content =
        Template.of("notices", language(request))
            .fill(Map.of("notices", entries(request, notices.all())));
    write(request, response, text(request, "notices.title"), content);
  }

  /** The notices as a list of links with their summaries. */
  static Markup entries(HttpServletRequest request, List<Notice> notices) {
    var entry = Template.of("notice-entry", language(request));
    return Markup.join(
        notices.stream()
            .map(
                notice ->
                    entry.fill(
                        Map.of(
                            "address", notice.path(),
                            "title", notice.title(),
                            "summary", notice.summary(),
                            "version", notice.version(),
                            "language", notice.language())))
            .toList());
  }

  private static Markup whole(HttpServletRequest request, Notice notice) {
    var language = language(request);
    var paragraph = Template.of("paragraph", language);
    var paragraphs =
        notice.paragraphs().stream().map(text -> paragraph.fill(Map.of("text", text))).toList();
    return Template.of("notice", language)
        .fill(
            Map.of(
                "title", notice.title(),
                "summary", notice.summary(),
                "paragraphs", Markup.join(paragraphs),
                "purpose", notice.purpose().code(),
                "version", notice.version(),
                "language", notice.language(),
                "address", notice.path(),
                "sha", notice.sha256()));
  }
}
