package org.custodes.web.console.practice;

import org.custodes.domain.practice.PracticeRow;

/**
 * A practice in the list.
 *
 * @param standing where it stands, in words
 * @param openWord of the version that is under way, in words; empty if there is none
 */
public record CatalogueEntry(
    PracticeRow row, String tone, String icon, String standing, String openWord) {

  public String code() {
    return row.code().value();
  }

  public String title() {
    return row.title();
  }
}
