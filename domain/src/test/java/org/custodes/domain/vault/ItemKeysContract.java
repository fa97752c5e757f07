package org.custodes.domain.vault;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.crypto.tink.util.SecretBytes;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What every keeper of items' keys keeps to, in memory or on PostgreSQL. */
public interface ItemKeysContract {
  LocalDate TODAY = LocalDate.of(2026, 11, 24);
  ItemId HOLD = ItemId.hold(new UUID(1, 1));
  ItemId OTHER_HOLD = ItemId.hold(new UUID(1, 2));
  ItemId REQUEST_OF_THE_SAME_ID = new ItemId(ItemId.Kind.REQUEST, HOLD.value());
  AssociatedData BOUND = AssociatedData.of("test");

  MacKey TAG_KEY = new MacKey(SecretBytes.randomBytes(32));

  static ItemWrapping wrapping() {
    return new ItemWrapping(KeyVaultContract.MASTER, () -> TAG_KEY);
  }

  /** No key is kept yet. */
  ItemKeys keys();

  @Test
  default void opensTheKeyThatItMadeForThatItemAlone() {
    var text = new byte[] {1, 2, 3};
    var sealed = keys().make(HOLD, TODAY).seal(text, BOUND);
    assertArrayEquals(text, keys().open(HOLD).orElseThrow().open(sealed, BOUND));
    assertEquals(Optional.empty(), keys().open(OTHER_HOLD));
    assertEquals(Optional.empty(), keys().open(REQUEST_OF_THE_SAME_ID));
    keys().make(REQUEST_OF_THE_SAME_ID, TODAY);
    var requests = keys().open(REQUEST_OF_THE_SAME_ID).orElseThrow();
    assertThrows(Unopenable.class, () -> requests.open(sealed, BOUND));
  }

  @Test
  default void makesOneKeyForAnItemAndNoneAfterItWasShredded() {
    keys().make(HOLD, TODAY);
    assertThrows(IllegalStateException.class, () -> keys().make(HOLD, TODAY));
    keys().shred(HOLD);
    assertEquals(Optional.empty(), keys().open(HOLD));
    assertThrows(IllegalStateException.class, () -> keys().make(HOLD, TODAY));
  }

  @Test
  default void opensSeveralAtOnceAndLeavesOutWhatIsGone() {
    var text = new byte[] {1, 2, 3};
    var sealed = keys().make(HOLD, TODAY).seal(text, BOUND);
    keys().make(OTHER_HOLD, TODAY);
    keys().shred(OTHER_HOLD);
    var open = keys().open(List.of(HOLD, OTHER_HOLD, REQUEST_OF_THE_SAME_ID));
    assertEquals(Set.of(HOLD), open.keySet());
    assertArrayEquals(text, open.get(HOLD).open(sealed, BOUND));
    assertEquals(Map.of(), keys().open(List.of()));
  }

  @Test
  default void shredsOneKeyAndNoOther() {
    keys().make(HOLD, TODAY);
    keys().make(OTHER_HOLD, TODAY);
    keys().shred(HOLD);
    assertTrue(keys().open(OTHER_HOLD).isPresent());
  }

  @Test
  default void expiresWhatIsPastItsDayAndNotOnIt() {
    keys().make(HOLD, TODAY.minusDays(1));
    keys().make(OTHER_HOLD, TODAY);
    assertEquals(1, keys().expire(TODAY));
    assertEquals(0, keys().expire(TODAY));
    assertEquals(Optional.empty(), keys().open(HOLD));
    assertTrue(keys().open(OTHER_HOLD).isPresent());
  }

  @Test
  default void countsAndMovesTheKeysOfOneDayAndNoOther() {
    keys().make(HOLD, TODAY);
    keys().make(OTHER_HOLD, TODAY);
    keys().make(REQUEST_OF_THE_SAME_ID, TODAY.plusDays(1));
    keys().shred(OTHER_HOLD);
    assertEquals(1, keys().keptUntil(TODAY));
    keys().moveAll(TODAY, TODAY.plusDays(9));
    assertEquals(0, keys().keptUntil(TODAY));
    assertEquals(1, keys().keptUntil(TODAY.plusDays(9)));
    assertEquals(1, keys().expire(TODAY.plusDays(2)));
    assertTrue(keys().open(HOLD).isPresent());
  }

  @Test
  default void keepsAKeyForAnotherTimeThanPlanned() {
    keys().make(HOLD, TODAY.minusDays(1));
    keys().make(OTHER_HOLD, TODAY.plusDays(9));
    keys().moveExpiry(HOLD, TODAY.plusDays(1));
    keys().moveExpiry(OTHER_HOLD, TODAY.minusDays(1));
    keys().moveExpiry(REQUEST_OF_THE_SAME_ID, TODAY);
    assertEquals(1, keys().expire(TODAY));
    assertTrue(keys().open(HOLD).isPresent());
    assertEquals(Optional.empty(), keys().open(OTHER_HOLD));
    assertEquals(Optional.empty(), keys().open(REQUEST_OF_THE_SAME_ID));
  }
}
