package org.custodes.persistence.linkage;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What whoever holds main's dump and write-ahead log can lay beside each record and each person:
 * all columns of all rows that hang together by an id or by their transaction.
 */
record Evidence(List<Sight> records, List<Sight> people) {
  /**
   * One record or one person.
   *
   * @param seen by name, as often as it was seen
   */
  record Sight(UUID id, Map<String, List<Value>> seen) {
    List<Value> all(String name) {
      return seen.getOrDefault(name, List.of());
    }

    /** What the design concedes: purpose, last day and step of size stand in clear. */
    String conceded() {
      return all("record.purpose")
          + " "
          + all("record.expires_on")
          + " "
          + all("record.sealed size");
    }
  }

  static Evidence of(List<Dump.Row> dump, Log log) {
    var byTransaction = dump.stream().collect(Collectors.groupingBy(Dump.Row::transaction));
    var records = new ArrayList<Sight>();
    var people = new ArrayList<Sight>();
    for (var row : dump) {
      if (row.table().equals("record")) {
        var rows = byTransaction.get(row.transaction());
        records.add(sight(id(row, "id"), rows, Set.of(row.transaction()), log));
      } else if (row.table().equals("subject")) {
        var id = id(row, "id");
        var transactions = new HashSet<>(log.touching(row.place()));
        dump.stream()
            .filter(other -> other.equals(row) || id.equals(other.columns().get("subject_id")))
            .forEach(own -> transactions.add(own.transaction()));
        var rows = transactions.stream().flatMap(one -> rows(byTransaction, one)).toList();
        var person = sight(id, rows, transactions, log);
        person.seen().put("subject's row", List.of(log.row(row.place())));
        people.add(person);
      }
    }
    return new Evidence(records, people);
  }

  private static Stream<Dump.Row> rows(Map<Long, List<Dump.Row>> byTransaction, long one) {
    return byTransaction.getOrDefault(one, List.of()).stream();
  }

  private static UUID id(Dump.Row row, String column) {
    return (UUID) row.columns().get(column);
  }

  private static Sight sight(UUID id, Collection<Dump.Row> rows, Set<Long> transactions, Log log) {
    var seen = new HashMap<String, List<Value>>();
    for (var row : rows) {
      add(seen, row.table() + " place", new Value.Amount(row.place()));
      row.columns()
          .forEach(
              (column, content) -> {
                var name = row.table() + "." + column;
                var value = Value.of(content);
                add(seen, name, value);
                if (value instanceof Value.Bytes bytes) {
                  add(seen, name + " as number", bytes.amount());
                }
                if (content instanceof byte[] bytes) {
                  add(seen, name + " size", new Value.Amount(bytes.length));
                }
              });
    }
    transactions.forEach(
        one ->
            log.of(one).forEach((name, values) -> values.forEach(value -> add(seen, name, value))));
    return new Sight(id, seen);
  }

  private static void add(Map<String, List<Value>> seen, String name, Value value) {
    seen.computeIfAbsent(name, none -> new ArrayList<>()).add(value);
  }

  /** Ways in which two records may be near each other. */
  List<Signal> betweenRecords() {
    return names(records).stream()
        .map(name -> Signal.of(name, column(records, name), column(records, name)))
        .toList();
  }

  /**
   * Ways in which a record may be near a person: bytes to bytes, days to days, and what both have.
   */
  List<Signal> betweenRecordsAndPeople() {
    var signals = new ArrayList<Signal>();
    for (var ofRecord : names(records)) {
      for (var ofPerson : names(people)) {
        if (ofRecord.equals(ofPerson) || comparable(ofRecord, ofPerson)) {
          signals.add(
              Signal.of(
                  ofRecord + " ~ " + ofPerson,
                  column(records, ofRecord),
                  column(people, ofPerson)));
        }
      }
    }
    return signals;
  }

  private boolean comparable(String ofRecord, String ofPerson) {
    var one = any(records, ofRecord);
    return one.getClass() == any(people, ofPerson).getClass() && !(one instanceof Value.Amount);
  }

  private static Value any(List<Sight> sights, String name) {
    return sights.stream().flatMap(one -> one.all(name).stream()).findAny().orElseThrow();
  }

  private static Set<String> names(List<Sight> sights) {
    return sights.stream()
        .flatMap(one -> one.seen().keySet().stream())
        .filter(name -> sights.stream().anyMatch(one -> !one.all(name).isEmpty()))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static List<List<Value>> column(List<Sight> sights, String name) {
    return sights.stream().map(one -> one.all(name)).toList();
  }

  /** Only these people and their records. */
  Evidence only(Set<UUID> some) {
    return new Evidence(
        records.stream().filter(one -> some.contains(one.id())).toList(),
        people.stream().filter(one -> some.contains(one.id())).toList());
  }
}
