package org.custodes.domain.privacyrequest;

import static org.custodes.domain.privacyrequest.CertificateFixture.COMPLETED;
import static org.custodes.domain.privacyrequest.CertificateFixture.noras;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class CertificateTest {
  private static final LocalDate EPOCH_ENDED = LocalDate.of(2027, 5, 1);
  private static final LocalDate COPY_BURNT = LocalDate.of(2027, 5, 9);

  @Test
  void readsWhatItWrote() {
    var certificate = noras();
    assertEquals(
        certificate, CertificateFormat.read(CertificateFormat.write(certificate)).orElseThrow());
    var done = finalOf(certificate, Finality.of(Optional.of(EPOCH_ENDED), List.of()));
    assertEquals(done, CertificateFormat.read(CertificateFormat.write(done)).orElseThrow());
  }

  @Test
  void hasOneEncoding() {
    var text = new String(CertificateFormat.write(noras()), StandardCharsets.UTF_8);
    for (var other :
        List.of(
            " " + text,
            text.replace("\"v\":1", "\"v\": 1"),
            text.replace("\"v\":1", "\"v\":1.0"),
            text.replace("\"v\":1", "\"v\":1,\"x\":2"),
            text.replace("2027-02-03", "2027-2-3"),
            text.replace("\"ledger\":\"pending\"", "\"ledger\":\"proven\""),
            text.replace("conversations", "conversation\\u0073"))) {
      assertTrue(CertificateFormat.read(other.getBytes(StandardCharsets.UTF_8)).isEmpty(), other);
    }
  }

  @Test
  void isWithheldFromFinalityWhileTheEpochLivesOrACopyIsOpen() {
    var destroyed = Optional.of(EPOCH_ENDED);
    assertInstanceOf(Finality.Pending.class, Finality.of(Optional.empty(), List.of()));
    assertInstanceOf(
        Finality.Pending.class, Finality.of(Optional.empty(), List.of(Optional.of(COPY_BURNT))));
    assertInstanceOf(
        Finality.Pending.class,
        Finality.of(destroyed, List.of(Optional.of(COPY_BURNT), Optional.empty())));
    assertEquals(
        new Finality.Final(COPY_BURNT), Finality.of(destroyed, List.of(Optional.of(COPY_BURNT))));
    assertEquals(new Finality.Final(EPOCH_ENDED), Finality.of(destroyed, List.of()));
  }

  @Test
  void isNotFinalBeforeItIsErased() {
    var early = new Finality.Final(COMPLETED.minusDays(1));
    assertThrows(IllegalArgumentException.class, () -> finalOf(noras(), early));
  }

  @Test
  void saysWhyWhereSomethingStaysAndOnlyThere() {
    var held = Remainder.withoutEnd(Remainder.Reason.LEGAL_HOLD);
    assertThrows(
        IllegalArgumentException.class, () -> CertifiedPlace.partlyErased("exports", 3, 0, held));
    assertThrows(
        IllegalArgumentException.class,
        () ->
            new CertifiedPlace(
                "exports",
                CertifiedPlace.Treatment.ERASED,
                OptionalLong.of(3),
                OptionalLong.of(1),
                Optional.empty()));
    assertThrows(
        IllegalArgumentException.class, () -> CertifiedPlace.partlyErased("exports", 1, 2, held));
  }

  /** Attack 9 of the threat model: nothing leads from a row of an old backup to a certificate. */
  @Test
  void nothingInItCanBeComputedFromARowOfABackup() throws Exception {
    var rows = List.of(UUID.randomUUID(), UUID.randomUUID());
    var salted =
        rows.stream().map(row -> CertificateFixture.SALT.name("erased", bytes(row))).toList();
    var text = new String(CertificateFormat.write(committing(salted)), StandardCharsets.UTF_8);
    for (var row : rows) {
      assertEquals(Set.of(), foundIn(text, row));
    }
  }

  @Test
  void andAPlainHashWouldBeFound() throws Exception {
    var row = UUID.randomUUID();
    var plain = List.of(MessageDigest.getInstance("SHA-256").digest(bytes(row)));
    var text = new String(CertificateFormat.write(committing(plain)), StandardCharsets.UTF_8);
    assertFalse(foundIn(text, row).isEmpty());
  }

  /** The only bytes of any other part of the house that can get in are commitments. */
  @Test
  void hasNoPlaceForAnIdOrAKey() {
    var seen = new HashSet<Class<?>>();
    var open = new ArrayDeque<Class<?>>(List.of(Certificate.class));
    while (!open.isEmpty()) {
      var type = open.poll();
      if (seen.add(type)) {
        parts(type).forEach(open::add);
      }
    }
    var ours = new TreeSet<String>();
    seen.stream()
        .filter(type -> type.getName().startsWith("org.custodes"))
        .forEach(type -> ours.add(type.getSimpleName()));
    assertEquals(
        Set.of(
            "Certificate",
            "CertificateNumber",
            "CertifiedPlace",
            "Treatment",
            "Remainder",
            "Reason",
            "Finality",
            "Pending",
            "Final",
            "Commitment"),
        ours);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "x",
        "conversation 5f0c7f52",
        "a\nb",
        "<b>place</b>",
        "5f0c7f52-6d0e-4a53-8f0e-0f4f6a1f0001"
      })
  void aPlaceIsWordsAndNothingThatCouldBeAnId(String place) {
    assertThrows(IllegalArgumentException.class, () -> CertifiedPlace.erased(place, 1));
  }

  @Test
  void numbersAreRandomAndReadable() {
    var random = new SecureRandom();
    var one = CertificateNumber.random(random);
    assertTrue(one.value().matches("C(-[0-9A-Z]{4}){4}"), one.value());
    assertFalse(one.equals(CertificateNumber.random(random)));
  }

  @Test
  void commitmentsAreInAnOrderThatSaysNothing() {
    var one = Commitment.of(new byte[32]);
    var other = Commitment.of(CertificateFixture.SALT.name("x"));
    assertEquals(
        committing(List.of(new byte[32], CertificateFixture.SALT.name("x"))).commitments(),
        List.of(one, other).stream().sorted().toList());
    assertThrows(IllegalArgumentException.class, () -> Commitment.of(new byte[31]));
  }

  @ParameterizedTest
  @EnumSource(Remainder.Reason.class)
  void everyReasonHasWordsWithAndWithoutAnEnd(Remainder.Reason reason) {
    var words = new CertificateWords(Locale.ENGLISH);
    var places =
        words.places(
            withPlaces(
                List.of(
                    CertifiedPlace.kept("exports", 1, Remainder.withoutEnd(reason)),
                    CertifiedPlace.kept("exports", 1, Remainder.until(reason, EPOCH_ENDED)))));
    assertFalse(places.getFirst().why().isEmpty());
    assertFalse(places.getFirst().rule().isEmpty());
    assertFalse(places.getFirst().until().isEmpty());
    assertEquals("until 1 May 2027", places.getLast().until());
  }

  @Test
  void saysPlainlyWhatIsFinalAndWhatIsNot() {
    var words = new CertificateWords(Locale.ENGLISH);
    assertTrue(words.stages(noras()).get(1).text().startsWith("Not yet."));
    var done = finalOf(noras(), new Finality.Final(COPY_BURNT));
    assertTrue(words.stages(done).get(1).text().startsWith("Since 9 May 2027"));
  }

  private static Set<Class<?>> parts(Class<?> type) {
    var parts = new HashSet<Class<?>>();
    if (type.isSealed()) {
      parts.addAll(List.of(type.getPermittedSubclasses()));
    }
    if (type.isRecord()) {
      for (RecordComponent component : type.getRecordComponents()) {
        parts.add(component.getType());
        if (component.getGenericType() instanceof java.lang.reflect.ParameterizedType generic) {
          Arrays.stream(generic.getActualTypeArguments())
              .filter(Class.class::isInstance)
              .forEach(argument -> parts.add((Class<?>) argument));
        }
      }
    }
    return parts;
  }

  /**
   * What whoever has a row tries: its bytes and unkeyed hashes of them, in every usual spelling.
   */
  private static Set<String> foundIn(String text, UUID row) throws Exception {
    var found = new TreeSet<String>();
    for (var form : List.of(bytes(row), row.toString().getBytes(StandardCharsets.UTF_8))) {
      for (var hash : List.of("", "MD5", "SHA-1", "SHA-256", "SHA-512")) {
        var value = hash.isEmpty() ? form : MessageDigest.getInstance(hash).digest(form);
        for (var size : List.of(8, 16, value.length)) {
          var cut = Arrays.copyOf(value, Math.min(size, value.length));
          for (var spelling :
              List.of(
                  HexFormat.of().formatHex(cut),
                  Base64.getEncoder().withoutPadding().encodeToString(cut),
                  Base64.getUrlEncoder().withoutPadding().encodeToString(cut),
                  Groups.of(Arrays.copyOf(cut, 10)))) {
            // the last sign may be shared with the byte behind a cut
            var most = spelling.substring(0, spelling.length() - 1);
            if (text.toLowerCase(Locale.ROOT).contains(most.toLowerCase(Locale.ROOT))) {
              found.add(hash + " " + spelling);
            }
          }
        }
      }
    }
    return found;
  }

  private static byte[] bytes(UUID id) {
    return java.nio.ByteBuffer.allocate(16)
        .putLong(id.getMostSignificantBits())
        .putLong(id.getLeastSignificantBits())
        .array();
  }

  private static Certificate committing(List<byte[]> values) {
    return copy(noras().places(), noras().finality(), values.stream().map(Commitment::of).toList());
  }

  private static Certificate finalOf(Certificate certificate, Finality finality) {
    return copy(certificate.places(), finality, certificate.commitments());
  }

  private static Certificate withPlaces(List<CertifiedPlace> places) {
    return copy(places, noras().finality(), List.of());
  }

  private static Certificate copy(
      List<CertifiedPlace> places, Finality finality, List<Commitment> commitments) {
    var nora = noras();
    return new Certificate(
        nora.number(),
        nora.issuer(),
        nora.request(),
        nora.regime(),
        nora.type(),
        nora.scope(),
        nora.received(),
        nora.completed(),
        places,
        nora.epoch(),
        finality,
        commitments);
  }
}
