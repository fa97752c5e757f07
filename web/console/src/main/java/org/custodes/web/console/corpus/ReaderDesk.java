package org.custodes.web.console.corpus;

import static java.lang.System.Logger.Level.ERROR;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.lang.System.Logger;
import java.util.List;
import java.util.UUID;
import org.custodes.domain.access.EntriesOutOfReach;
import org.custodes.domain.access.GrantId;
import org.custodes.domain.access.GrantSeen;
import org.custodes.domain.access.GrantState;
import org.custodes.domain.corpus.CorpusPage;
import org.custodes.domain.corpus.CorpusRecord;
import org.custodes.domain.corpus.CorpusService;
import org.custodes.domain.kernel.Refusal;
import org.custodes.domain.kernel.Speaker;
import org.custodes.domain.kernel.Utterance;
import org.custodes.web.console.shell.Notices;
import org.custodes.web.console.shell.Wording;

/**
 * Reads on under a grant, page by page. The texts live for one response; they are in no session and
 * in no state of a component (data design, attack 25).
 */
@Named
@RequestScoped
public class ReaderDesk {
  private static final Logger LOG = System.getLogger(ReaderDesk.class.getName());
  private static final int PAGE = 5;
  private static final UUID NOBODYS = new UUID(0, 0);

  @Inject private CorpusService corpus;
  @Inject private Notices notices;
  @Inject private Wording wording;

  private GrantSeen grant;
  private CorpusPage page;

  /** One turn, with its speaker in words. */
  public record Turn(String speaker, boolean assistant, String text) {
    @Override
    public String toString() {
      return "[turn]";
    }
  }

  /** A conversation with its number on the page. */
  public record Shown(int number, String name, List<Turn> turns) {
    @Override
    public String toString() {
      return "[conversation]";
    }
  }

  public void load(String id) {
    grant = corpus.standing(id(id));
  }

  /** Reads the next page; nothing of it is shown before it is noted. */
  public void next(String id) {
    try {
      page = corpus.next(id(id), PAGE);
    } catch (Refusal e) {
      notices.refuse(e);
    } catch (EntriesOutOfReach e) {
      LOG.log(ERROR, "A page was not shown because its reading could not be noted", e);
      notices.refuse(null, "corpus.read.unnoted");
    }
    grant = corpus.standing(id(id));
  }

  /** What is no id is nobody's, so that the door asks for the role first, as for any other. */
  private static GrantId id(String text) {
    try {
      return new GrantId(text == null ? NOBODYS : UUID.fromString(text));
    } catch (IllegalArgumentException e) {
      return new GrantId(NOBODYS);
    }
  }

  /** Null if there is no such grant of the reader's; a message says so. */
  public GrantSeen getGrant() {
    return grant;
  }

  public String getId() {
    return grant.id().value().toString();
  }

  public boolean isRunning() {
    return grant != null && grant.state() == GrantState.RUNNING;
  }

  public String getEnds() {
    return wording.moment(grant.endsAt());
  }

  /** Whether a page was read just now. */
  public boolean isRead() {
    return page != null;
  }

  /** Whether there is nothing behind it. */
  public boolean isLast() {
    return page != null && page.last();
  }

  public List<Shown> getConversations() {
    var records = page == null ? List.<CorpusRecord>of() : page.records();
    return records.stream()
        .map(
            record ->
                new Shown(
                    records.indexOf(record) + 1,
                    record.name(),
                    record.turns().stream().map(this::turn).toList()))
        .toList();
  }

  private Turn turn(Utterance said) {
    boolean assistant = said.speaker() == Speaker.ASSISTANT;
    return new Turn(
        wording.of(assistant ? "corpus.read.assistant" : "corpus.read.user"),
        assistant,
        said.text());
  }
}
