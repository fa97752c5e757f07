package org.custodes.domain.privacyrequest;

import static org.custodes.domain.privacyrequest.RequestFixture.LAW;
import static org.custodes.domain.privacyrequest.RequestFixture.LENA;
import static org.custodes.domain.privacyrequest.RequestFixture.NOON;
import static org.custodes.domain.privacyrequest.RequestFixture.SASKIA;
import static org.custodes.domain.privacyrequest.RequestFixture.TODAY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.custodes.domain.deadline.ExtensionReason;
import org.junit.jupiter.api.Test;

/** What a person is told about their request, and that nothing of it can be left out. */
class MessagesTest {
  private static final String NUMBER = "R-2025-7F3A-91C2";
  private static final String COMPLAINT = "complain to a data protection authority";

  private static Letter last(PrivacyRequest request) {
    return request.letters().getLast();
  }

  private static List<MessageKind> kinds(PrivacyRequest request) {
    return request.letters().stream().map(Letter::kind).toList();
  }

  @Test
  void everyVersionOfEveryTemplateReads() {
    for (var kind : MessageKind.values()) {
      for (int version : IntStream.rangeClosed(1, kind.version()).toArray()) {
        Arrays.stream(MessageLanguage.values()).forEach(one -> reads(kind, version, one));
      }
    }
  }

  private static Letter filled(MessageKind kind, int version, MessageLanguage language) {
    return MessageTemplates.letter(
        new Message(
            kind,
            version,
            language,
            NOON,
            List.of(NUMBER, "24 December 2026", "so it is"),
            Optional.empty()));
  }

  private static void reads(MessageKind kind, int version, MessageLanguage language) {
    var letter = filled(kind, version, language);
    var english = filled(kind, version, MessageLanguage.EN);
    var what = kind + " " + language;
    assertTrue(letter.subject().contains(NUMBER), what);
    assertTrue(letter.paragraphs().size() > 1, what);
    assertEquals(english.paragraphs().size(), letter.paragraphs().size(), what);
    assertTrue(letter.paragraphs().stream().allMatch(Letter.Paragraph::locked), what);
    assertFalse((letter.subject() + letter.text()).contains("{"), letter.text());
    assertEquals(language == MessageLanguage.EN, letter.text().equals(english.text()), what);
    for (var filledIn : List.of("24 December 2026", "so it is")) {
      assertEquals(
          english.text().contains(filledIn), letter.text().contains(filledIn), what + filledIn);
    }
  }

  @Test
  void whoAsksInAnotherLanguageIsWrittenToInItWithItsDatesAndReasons() {
    var began =
        Map.of(
            MessageLanguage.DE, "am 24. November 2026",
            MessageLanguage.FR, "le 24 novembre 2026",
            MessageLanguage.ES, "el 24 de noviembre de 2026");
    var complaint =
        Map.of(
            MessageLanguage.DE, "Art. 77 DSGVO",
            MessageLanguage.FR, "art. 77 du RGPD",
            MessageLanguage.ES, "art. 77 del RGPD");
    for (var language : began.keySet()) {
      var request = RequestFixture.writtenToIn(language);
      request.acknowledge(NOON, LAW);
      assertTrue(last(request).text().contains(began.get(language)), last(request).text());
      request.skipIdentity(NOON);
      request.take(SASKIA, NOON);
      request.extend(SASKIA, ExtensionReason.COMPLEX, Optional.empty(), NOON, LAW);
      assertFalse(last(request).text().contains("request is complex"), last(request).text());
      assertTrue(last(request).text().contains(complaint.get(language)));
      request.proposeRefusal(
          SASKIA, Ground.LEGAL_CLAIM_IMPAIRED, "Ein Gericht braucht es bis Mai.", NOON);
      request.refuse(LENA, NOON, TODAY);
      assertFalse(last(request).text().contains("legal claim"), last(request).text());
      assertTrue(last(request).text().contains("Ein Gericht braucht es bis Mai."));
      assertTrue(last(request).text().contains(complaint.get(language)));
      var opened =
          SealedRequest.of(request, 2, RequestFixture.KEY, RequestFixture.AGENTS)
              .open(RequestFixture.KEY);
      assertEquals(request.letters(), opened.letters());
    }
  }

  @Test
  void aServerThatSpeaksGermanAtHomeWritesEnglishToWhoAskedInIt() {
    var before = Locale.getDefault();
    Locale.setDefault(Locale.GERMAN);
    try {
      assertTrue(
          filled(MessageKind.RECEIPT, 1, MessageLanguage.EN)
              .subject()
              .contains("We have received"));
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void receiptIsConfirmedWithTheDayOnWhichItIsAnswered() {
    var request = RequestFixture.received();
    request.acknowledge(NOON, LAW);
    assertEquals(MessageKind.RECEIPT, last(request).kind());
    assertTrue(last(request).text().contains("came in on 24 November 2026"), last(request).text());
    assertTrue(last(request).text().contains("by 24 December 2026"));
    assertEquals("ACKNOWLEDGED", request.content().events().getLast().what());
  }

  @Test
  void anExtensionSaysWhyAndUntilWhenWhateverAnAgentAdds() {
    var request = RequestFixture.takenBy(SASKIA);
    assertThrows(
        NoteOutOfRange.class,
        () ->
            request.extend(
                SASKIA, ExtensionReason.COMPLEX, Optional.of("x".repeat(501)), NOON, LAW));
    request.extend(
        SASKIA, ExtensionReason.COMPLEX, Optional.of(" We ask three partners. "), NOON, LAW);
    var letter = last(request);
    assertTrue(letter.text().contains("because the request is complex"));
    assertTrue(letter.text().contains("24 February 2027"));
    assertTrue(letter.text().contains(COMPLAINT));
    assertEquals(
        List.of("We ask three partners."),
        letter.paragraphs().stream()
            .filter(paragraph -> !paragraph.locked())
            .map(Letter.Paragraph::text)
            .toList());
  }

  @Test
  void aRefusalSaysWhyByWhichGroundAndWhereToComplain() {
    var request = RequestFixture.takenBy(SASKIA);
    var reason = "A court's order {0} says: keep it until May.";
    request.proposeRefusal(SASKIA, Ground.LEGAL_CLAIM_IMPAIRED, reason, NOON);
    assertTrue(request.letters().isEmpty(), "a proposal is told to nobody");
    request.refuse(LENA, NOON, TODAY);
    assertTrue(last(request).text().contains(reason), "to the letter");
    assertTrue(last(request).text().contains("GDPR Art. 17(3)(e)"));
    assertTrue(last(request).text().contains(COMPLAINT));
  }

  @Test
  void whoWaitsIsToldAndWhoIsDoneIsToldOnce() {
    var request = RequestFixture.executing();
    request.reported(Progress.NONE, NOON);
    request.completePartially(
        Progress.NONE.heldUntil(Optional.of(LocalDate.of(2027, 1, 31))), NOON);
    assertTrue(last(request).text().contains("until 31 January 2027"));
    request.holdEnded(NOON);
    request.reported(Progress.NONE, NOON);
    request.complete(Progress.NONE, Optional.of("signed"), NOON, TODAY);
    assertEquals(List.of(MessageKind.HELD, MessageKind.COMPLETION), kinds(request));
  }

  @Test
  void whatWasSentIsSealedAndReadsAsItWas() {
    var request = RequestFixture.received();
    request.acknowledge(NOON, LAW);
    request.askIdentity(NOON);
    request.extend(SASKIA, ExtensionReason.NUMEROUS, Optional.of("Sorry."), NOON, LAW);
    var opened =
        SealedRequest.of(request, 2, RequestFixture.KEY, RequestFixture.AGENTS)
            .open(RequestFixture.KEY);
    assertEquals(request.letters(), opened.letters());
    assertEquals(
        List.of(MessageKind.RECEIPT, MessageKind.IDENTITY, MessageKind.EXTENSION), kinds(opened));
  }

  @Test
  void nobodyIsToldThatItIsDoneBeforeItIs() {
    var request = RequestFixture.failedAt("preferences");
    request.retry(SASKIA, NOON);
    assertFalse(kinds(request).contains(MessageKind.COMPLETION));
  }
}
