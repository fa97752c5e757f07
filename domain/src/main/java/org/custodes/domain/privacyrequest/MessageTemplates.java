package org.custodes.domain.privacyrequest;

import java.text.MessageFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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
    return now(
        MessageKind.RECEIPT,
        request,
        at,
        Optional.empty(),
        day(request, deadline.receivedOn()),
        day(request, deadline.dueOn()));
  }

  /** One that says no more than which request it is about. */
  static Message plain(MessageKind kind, PrivacyRequest request, Instant at) {
    return now(kind, request, at, Optional.empty());
  }

  static Message extension(
      PrivacyRequest request,
      ExtensionReason reason,
      LocalDate dueOn,
      Optional<String> note,
      Instant at) {
    return now(
        MessageKind.EXTENSION,
        request,
        at,
        note,
        day(request, dueOn),
        words(request.language()).getString("extension." + reason));
  }

  /** Ground and explanation are those that were approved; the explanation is as it was written. */
  static Message refusal(PrivacyRequest request, ProposedRefusal no, Instant at) {
    return now(
        MessageKind.REFUSAL,
        request,
        at,
        Optional.empty(),
        words(request.language()).getString("ground." + no.ground()),
        no.text());
  }

  /** In English, for pages. */
  static String ground(Ground ground) {
    return words(MessageLanguage.EN).getString("ground." + ground);
  }

  static Message held(PrivacyRequest request, LocalDate until, Instant at) {
    return now(MessageKind.HELD, request, at, Optional.empty(), day(request, until));
  }

  private static Message now(
      MessageKind kind,
      PrivacyRequest request,
      Instant at,
      Optional<String> note,
      String... values) {
    var all = Stream.concat(Stream.of(request.number().text()), Arrays.stream(values));
    return Message.now(kind, request.language(), at, note, all.toArray(String[]::new));
  }

  private static String day(PrivacyRequest request, LocalDate day) {
    var pattern = words(request.language()).getString("day");
    return DateTimeFormatter.ofPattern(pattern, request.language().locale()).format(day);
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
        message.at(),
        message.kind(),
        message.language(),
        filled(words, key + "subject", values),
        paragraphs);
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

  /** English is the root: a server that speaks German at home must not take its place. */
  private static ResourceBundle words(MessageLanguage language) {
    return ResourceBundle.getBundle(
        BUNDLE,
        language.locale(),
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }
}
