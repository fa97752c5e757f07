package org.custodes.web.console.practice;

import java.util.List;
import org.custodes.domain.practice.PracticeContent;
import org.custodes.domain.practice.PracticeSeen;
import org.custodes.domain.practice.Promise;
import org.custodes.domain.practice.PromiseRegister;
import org.custodes.domain.practice.RetentionRule;

/**
 * A version as the page shows it.
 *
 * @param standing its state and since when, in words
 * @param before the number of the version before it; 0 if it is the first
 */
public record ShownVersion(
    PracticeSeen.Version version, String tone, String icon, String standing, int before) {

  public int no() {
    return version.no();
  }

  public PracticeContent said() {
    return version.content();
  }

  public List<RetentionRule> rules() {
    return version.content().retention();
  }

  public List<Promise> promises() {
    return version.content().promises().stream().map(PromiseRegister::promise).toList();
  }

  public String note() {
    return version.note().orElse("");
  }

  public String sha256() {
    return version.sha256();
  }
}
