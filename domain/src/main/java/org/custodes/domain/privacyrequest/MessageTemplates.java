package org.custodes.domain.privacyrequest;

import java.text.MessageFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.stream.IntStream;
import org.custodes.domain.deadline.Deadline;
import org.custodes.domain.deadline.ExtensionReason;

/**
 * The templates of messages, each by kind and version, and what is filled into them. Every
 * paragraph of a template is locked; an agent's note stands between them and the end.
 */
final class MessageTemplates {
  private static final String BUNDLE = "org.custodes.domain.privacyrequest.request-messages";

  /** No template has more paragraphs. */
  private static final int MOST_PARAGRAPHS = 8;

  private MessageTemplates() {}

  static Message receipt(PrivacyRequest request, Deadline deadline, Instant at) {
    return Message.now(
        MessageKind.RECEIPT,
        at,
        Optional.empty(),
        number(request),
        day(deadline.receivedOn()),
        day(deadline.dueOn()));
  }

  /** One that says no more than which request it is about. */
  static Message plain(MessageKind kind, PrivacyRequest request, Instant at) {
    return Message.now(kind, at, Optional.empty(), number(request));
  }

  static Message extension(
      PrivacyRequest request,
      ExtensionReason reason,
      LocalDate dueOn,
      Optional<String> note,
      Instant at) {
    return Message.now(
        MessageKind.EXTENSION,
        at,
        note,
        number(request),
        day(dueOn),
        words(Message.ENGLISH).getString("extension." + reason));
  }

  /** Ground and explanation are those that were approved. */
  static Message refusal(PrivacyRequest request, ProposedRefusal no, Instant at) {
    return Message.now(
        MessageKind.REFUSAL,
        at,
        Optional.empty(),
        number(request),
        new RequestWords(Locale.ENGLISH).ground(no.ground()),
        no.text());
  }

  static Message held(PrivacyRequest request, LocalDate until, Instant at) {
    return Message.now(MessageKind.HELD, at, Optional.empty(), number(request), day(until));
  }

  private static String number(PrivacyRequest request) {
    return request.number().text();
  }

  private static String day(LocalDate day) {
    return DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH).format(day);
  }

  /** The message as it reads, by the template of the version by which it was sent. */
  static Letter letter(Message message) {
    var words = words(message.language());
    var key = message.kind() + "." + message.version() + ".";
    var values = message.values().toArray();
    var paragraphs = new ArrayList<>(locked(words, key, values));
    message
        .note()
        .ifPresent(
            note -> paragraphs.add(paragraphs.size() - 1, new Letter.Paragraph(note, false)));
    return new Letter(
        message.at(), message.kind(), filled(words, key + "subject", values), paragraphs);
  }

  private static List<Letter.Paragraph> locked(ResourceBundle words, String key, Object... values) {
    return IntStream.rangeClosed(1, MOST_PARAGRAPHS)
        .mapToObj(no -> key + no)
        .filter(words::containsKey)
        .map(name -> new Letter.Paragraph(filled(words, name, values), true))
        .toList();
  }

  private static String filled(ResourceBundle words, String key, Object... values) {
    return new MessageFormat(words.getString(key), words.getLocale()).format(values);
  }

  private static ResourceBundle words(String language) {
    return ResourceBundle.getBundle(BUNDLE, Locale.of(language));
  }
}
