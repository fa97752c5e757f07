package org.custodes.web.site;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.Optional;
import org.custodes.domain.conversation.ConversationService;
import org.custodes.domain.conversation.Deletion;
import org.custodes.domain.conversation.KeptRecord;
import org.custodes.domain.conversation.UnknownRecord;
import org.custodes.domain.vault.Handle;

/**
 * Whoever holds the handle of one kept conversation deletes it here, without a sign-in. The handle
 * comes in the fragment of the address, which no server is sent, and from there into the form.
 */
@WebServlet({RecordServlet.ADDRESS, RecordServlet.ADDRESS + "/deletion"})
public class RecordServlet extends FormServlet {
  private static final long serialVersionUID = 1L;

  static final String ADDRESS = "/record";

  private static final String PAGE = "record";

  @Inject private transient ConversationService conversations;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (!request.getServletPath().equals(ADDRESS)) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    ask(request, response, PAGE, "", "");
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var typed = field(request, response, "handle").orElse("");
    var handle = Handle.of(typed.substring(typed.indexOf('#') + 1));
    if (handle.isEmpty()) {
      ask(request, response, PAGE, typed, text(request, "record.malformed"));
      return;
    }
    var answer =
        request.getServletPath().equals(ADDRESS)
            ? conversations
                .byHandle(handle.get())
                .map(kept -> question(request, handle.get(), kept))
            : delete(handle.get()).map(done -> answer(request, done));
    if (answer.isEmpty()) {
      ask(request, response, PAGE, typed, text(request, "record.unknown"));
      return;
    }
    write(request, response, text(request, "record.title"), answer.get());
  }

  private Optional<Deletion> delete(Handle handle) {
    try {
      return Optional.of(conversations.deleteByHandle(handle));
    } catch (UnknownRecord e) {
      return Optional.empty();
    }
  }

  private static Markup question(HttpServletRequest request, Handle handle, KeptRecord kept) {
    return Template.of("record-question", language(request))
        .fill(
            Map.of(
                "purpose",
                text(request, "purpose." + kept.consentedTo().code()),
                "until",
                day(request).format(kept.expiresOn()),
                "handle",
                handle.text()));
  }

  private static Markup answer(HttpServletRequest request, Deletion done) {
    var language = language(request);
    return switch (done) {
      case Deletion.Deleted deleted -> Template.of("record-deleted", language).fill(Map.of());
      case Deletion.Held held ->
          Template.of("record-held", language)
              .fill(Map.of("until", day(request).format(held.until())));
    };
  }

  private static DateTimeFormatter day(HttpServletRequest request) {
    return DateTimeFormatter.ofPattern("d MMMM uuuu", language(request));
  }
}
