package org.custodes.launch.proof;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.random.RandomGenerator;
import org.custodes.launch.home.Project;
import org.custodes.launch.postgres.ClusterPlan;
import org.custodes.launch.proof.Notebook.Change;
import org.custodes.launch.terminal.Terminal;

/**
 * Measures how long it takes to forget somebody, from the moment the request is filed to the moment
 * its certificate is there, when people decide at once: the same in a small and in a large store.
 *
 * <p>What fills the store are copies of records that were stored the usual way, under ids of their
 * own, with keys that open nothing: to whoever deletes somebody else they are the same as any.
 */
final class Erasures extends OwnInstance {

  private static final int SMALL = 10_000;
  private static final int LARGE = 1_000_000;
  private static final int AT_ONCE = 50_000;

  /** Stored the usual way, and copied from. */
  private static final int SAMPLES = 500;

  private static final int OWN_RECORDS = 10;
  private static final int WARM = 15;
  private static final int MEASURED = 25;

  private static final double MOST_SECONDS = 2;
  private static final double SECONDS_AIM = 0.2;
  private static final double MOST_GROWTH = 1.3;
  private static final double GROWTH_AIM = 1.1;

  private int filled;

  Erasures(Project project, Path folder, int offset, Terminal terminal) {
    super(project, folder, offset, terminal);
  }

  @Override
  public String name() {
    return "erasure";
  }

  @Override
  boolean measuresTime() {
    return true;
  }

  @Override
  public String claim() {
    return "Whoever asks for everything to be deleted and has "
        + OWN_RECORDS
        + " conversations is forgotten and certified within "
        + MOST_SECONDS
        + " s if people decide at once, and among "
        + LARGE
        + " records it takes no more than "
        + MOST_GROWTH
        + " times as long as among "
        + SMALL
        + ".";
  }

  @Override
  List<Figure> figures(RandomGenerator chance, Tally tally) throws IOException, SQLException {
    var room = new Room(chance);
    room.storeSamples();
    fill(SMALL);
    room.forget(WARM);
    var small = room.forget(MEASURED);
    fill(LARGE);
    room.forget(WARM);
    var large = room.forget(MEASURED);
    tally.add("people forgotten", 2 * (WARM + MEASURED));
    return List.of(
        Figure.ceiling(
            "seconds from filed to certified, among " + LARGE, large, MOST_SECONDS, SECONDS_AIM),
        Figure.ceiling(
            "median among " + LARGE + " by median among " + SMALL,
            Sample.of(large.median() / small.median()),
            MOST_GROWTH,
            GROWTH_AIM));
  }

  private void fill(int target) throws IOException, SQLException {
    var main = instance.login(ClusterPlan.MAIN, ClusterPlan.MAIN.owner());
    var vault = instance.login(ClusterPlan.VAULT, ClusterPlan.VAULT.owner());
    for (; filled < target; filled += AT_ONCE) {
      var last = Math.min(target, filled + AT_ONCE);
      Sql.run(
          main,
          """
          INSERT INTO record (id, expires_on, purpose, sealed)
          SELECT md5('copy' || no)::uuid, expires_on, purpose, sealed
          FROM generate_series(%1$d, %2$d) no
          JOIN (SELECT *, row_number() OVER () AS which FROM record LIMIT %3$d) copied
          ON which = 1 + no %% %3$d
          """
              .formatted(filled + 1, last, SAMPLES));
      Sql.run(
          vault,
          """
          INSERT INTO record_key (record_id, locker_tag, wrapped, purpose, expires_on, epoch)
          SELECT md5('copy' || no)::uuid, sha256(('copy' || no)::bytea), wrapped, purpose,
            expires_on, epoch
          FROM generate_series(%1$d, %2$d) no
          JOIN (SELECT *, row_number() OVER () AS which FROM record_key
            WHERE wrapped IS NOT NULL LIMIT %3$d) copied
          ON which = 1 + no %% %3$d
          """
              .formatted(filled + 1, last, SAMPLES));
      terminal.progress("  records in the store: " + last);
    }
    filled = target;
    for (var plan : List.of(ClusterPlan.MAIN, ClusterPlan.VAULT)) {
      var admin = instance.login(plan, plan.superuser());
      Sql.run(instance.login(plan, plan.owner()), "VACUUM ANALYZE");
      Sql.run(admin, "CHECKPOINT");
    }
  }

  /** The people of the demo: one after the other asks to be forgotten, and comes back later. */
  private final class Room {
    private static final int PEOPLE = 40;

    private final SmallTalk talk;
    private final Assistant assistant;
    private final Desk desk;
    private final List<Api> people = new ArrayList<>();
    private int next;

    private Room(RandomGenerator chance) throws IOException {
      var status = instance.status(0);
      talk = new SmallTalk(chance);
      assistant = new Assistant(status);
      desk = new Desk(status);
      for (var number = 0; number < PEOPLE; number++) {
        people.add(Api.ofPerson(status, "subject", number));
      }
    }

    private void storeSamples() throws IOException {
      assistant.signIn();
      store(people.getLast(), SAMPLES);
    }

    private void store(Api person, int records) throws IOException {
      assistant.decide(new Change(person.sub(), "training", "GIVEN", next));
      for (var stored = 0; stored < records; ) {
        stored += assistant.offer(person.sub(), "training", talk.messages()) ? 1 : 0;
      }
    }

    private Sample forget(int number) throws IOException {
      var seconds = new ArrayList<Double>();
      for (var done = 0; done < number; done++) {
        assistant.signIn();
        desk.signIn();
        var person = people.get(next++ % (PEOPLE - 1));
        person.signIn();
        store(person, OWN_RECORDS);
        seconds.add(desk.forget(person));
      }
      var sample = new Sample(seconds);
      terminal.progress(
          String.format(
              Locale.ROOT,
              "  forgotten, each within %.0f to %.0f ms, median %.0f",
              sample.least() * 1000,
              sample.most() * 1000,
              sample.median() * 1000));
      return sample;
    }
  }

  @Override
  public void beginAfresh() throws IOException {
    filled = 0;
    super.beginAfresh();
  }
}
