package org.custodes.domain.subject;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.custodes.domain.kernel.SubjectId;
import org.custodes.domain.lifecycle.KeylessRows;
import org.custodes.domain.vault.KeyVault;
import org.custodes.domain.vault.Keyring;

/** People whose keys the vault does not have: it is older than they are, or has forgotten them. */
@ApplicationScoped
class KeylessPeople implements KeylessRows {
  private static final int PAGE = 500;

  private Subjects subjects;
  private KeyVault vault;
  private Keyring keyring;
  private MainTransaction main;

  protected KeylessPeople() {}

  @Inject
  KeylessPeople(Subjects subjects, KeyVault vault, Keyring keyring, MainTransaction main) {
    this.subjects = subjects;
    this.vault = vault;
    this.keyring = keyring;
    this.main = main;
  }

  @Override
  public String place() {
    return "people";
  }

  @Override
  public long count() {
    var found = new ArrayList<SubjectId>();
    walk(found::add);
    return found.size();
  }

  @Override
  public void purge() {
    walk(main::purge);
  }

  private void walk(Consumer<SubjectId> keyless) {
    var page = subjects.page(Optional.empty(), PAGE);
    while (!page.isEmpty()) {
      withoutKeys(page).forEach(keyless);
      page = subjects.page(Optional.of(page.getLast().id()), PAGE);
    }
  }

  private List<SubjectId> withoutKeys(List<Subjects.IdAndFence> page) {
    var tags = page.stream().collect(Collectors.toMap(row -> row, row -> keyring.tag(row.id())));
    var known = vault.fences(tags.values()).keySet();
    return page.stream()
        .filter(row -> !known.contains(tags.get(row)))
        .map(Subjects.IdAndFence::id)
        .toList();
  }
}
