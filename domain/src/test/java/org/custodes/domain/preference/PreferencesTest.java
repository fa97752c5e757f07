package org.custodes.domain.preference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.custodes.domain.kernel.SubjectId;
import org.custodes.domain.vault.SealKey;
import org.custodes.domain.vault.Unopenable;
import org.junit.jupiter.api.Test;

class PreferencesTest {
  private static final SubjectId ANNA = new SubjectId(new UUID(0, 1));
  private static final SubjectId BEN = new SubjectId(new UUID(0, 2));
  private static final Preferences ALL =
      new Preferences("owl", "Anna", "calm", "en-GB", "dark", List.of("larger-text"));

  private static void refuses(String field, Runnable attempt) {
    var refusal = assertThrows(PreferenceOutOfRange.class, attempt::run);
    assertEquals(Optional.of(field), refusal.field());
  }

  @Test
  void keepsToItsSetsAndLimitsAndNamesTheField() {
    refuses("avatar", () -> new Preferences("dragon", null, null, null, null, null));
    refuses("name", () -> new Preferences(null, "x".repeat(41), null, null, null, null));
    refuses("name", () -> new Preferences(null, " ", null, null, null, null));
    refuses("name", () -> new Preferences(null, "a\u0000b", null, null, null, null));
    refuses("voice", () -> new Preferences(null, null, "\n", null, null, null));
    refuses("locale", () -> new Preferences(null, null, null, "not a tag", null, null));
    refuses("theme", () -> new Preferences(null, null, null, null, "pink", null));
    refuses(
        "accessibility",
        () -> new Preferences(null, null, null, null, null, Collections.nCopies(11, "x")));
  }

  @Test
  void saysNothingOfTheValueThatItRefuses() {
    var refusal =
        assertThrows(
            PreferenceOutOfRange.class,
            () -> new Preferences("Annas-secret", null, null, null, null, null));
    assertFalse(refusal.getMessage().contains("Annas-secret"));
  }

  @Test
  void keepsLanguageThemeAndAccessibilityOfAMinor() {
    assertEquals(
        new Preferences(null, null, null, "en-GB", "dark", List.of("larger-text")), ALL.forMinor());
    assertTrue(new Preferences("owl", "Ben", "calm", null, null, null).forMinor().isEmpty());
  }

  @Test
  void opensUnderItsOwnersKeyAndRowOnly() {
    var key = SealKey.random();
    var sealed = SealedPreferences.of(ANNA, ALL, key);
    assertEquals(ALL, sealed.open(key));
    assertThrows(Unopenable.class, () -> sealed.open(SealKey.random()));
    assertEquals(
        sealed.sealed().length,
        SealedPreferences.of(BEN, new Preferences(null, "B", null, null, null, null), key)
            .sealed()
            .length,
        "the size says nothing");
  }

  @Test
  void longestPreferencesFit() {
    var widest = "\uD83E\uDD89".repeat(40);
    var longest =
        new Preferences(
            "tortoise", widest, widest, "en-GB", "system", Collections.nCopies(10, widest));
    var key = SealKey.random();
    assertEquals(longest, SealedPreferences.of(ANNA, longest, key).open(key));
  }
}
