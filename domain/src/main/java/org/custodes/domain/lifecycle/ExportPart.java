package org.custodes.domain.lifecycle;

import jakarta.json.JsonObject;
import java.util.function.Supplier;
import org.custodes.domain.kernel.Sub;

/** Port: what one feature gives a person who downloads everything. */
public interface ExportPart {
  /** The file's name in the archive, without its ending: lower case words and hyphens. */
  String name();

  /**
   * Hands over what the feature holds of the person, in pages that are small enough for memory;
   * nothing where it holds nothing. The fields are documented in the archive, by the words of the
   * export.
   */
  void export(Sub person, Pages pages);

  /** Takes pages in their order; each becomes a file. */
  interface Pages {
    /**
     * @param page makes the page from what was read already: on another thread and in no
     *     transaction, while the next page is read
     * @param percent how much of the feature's part is through with this page, 0 to 100
     */
    void add(Supplier<JsonObject> page, int percent);

    /** The one page of a small part. */
    default void add(JsonObject page) {
      add(() -> page, 100);
    }
  }
}
