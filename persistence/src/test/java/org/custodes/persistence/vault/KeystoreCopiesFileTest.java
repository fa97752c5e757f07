package org.custodes.persistence.vault;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.custodes.domain.vault.KeystoreCopies.Copy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeystoreCopiesFileTest {
  @TempDir private Path folder;

  private List<Copy> open(int epoch) {
    return new KeystoreCopiesFile(folder.resolve("copies.json")).open(epoch);
  }

  @Test
  void listsTheCopiesOfAnEpochThatNobodyCalledDestroyed() throws IOException {
    assertEquals(List.of(), open(1));
    Files.writeString(
        folder.resolve("copies.json"),
        """
        [{"no":1,"epochs":[1],"where":"/safe","day":"2026-11-24","destroyedOn":"2026-11-25"},
         {"no":2,"epochs":[1,2],"where":"/safe","day":"2026-11-26","destroyedOn":null}]
        """);
    assertEquals(List.of(new Copy(2, Set.of(1, 2), LocalDate.of(2026, 11, 26))), open(1));
    assertEquals(1, open(2).size());
    assertEquals(List.of(), open(3));
  }

  @Test
  void doesNotTakeAnUnreadableInventoryForAnEmptyOne() throws IOException {
    Files.writeString(folder.resolve("copies.json"), "[{\"no\":1,");
    assertThrows(IllegalStateException.class, () -> open(1));
  }
}
