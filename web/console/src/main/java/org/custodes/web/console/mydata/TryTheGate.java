package org.custodes.web.console.mydata;

import static org.custodes.web.console.mydata.MyData.ME;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.custodes.domain.consent.ConsentService;
import org.custodes.domain.consent.Standing;
import org.custodes.domain.intake.IntakeOutcome;
import org.custodes.domain.intake.IntakeService;
import org.custodes.domain.intake.Submission;
import org.custodes.domain.kernel.Purpose;
import org.custodes.web.console.shell.Notices;
import org.custodes.web.console.shell.Wording;

/**
 * Shows what the store gate would do with a pasted conversation, and stores it if the person wants
 * that. The text comes in the body of a request and goes out in that of the response; it is in no
 * session and in no state of a component (data design, attack 25).
 */
@Named
@RequestScoped
public class TryTheGate {
  private static final String HERE = "/mydata/try?faces-redirect=true";
  private static final String STORED = "stored";
  private static final String TEXT = "text";
  private static final List<Purpose> PURPOSES = List.of(Purpose.TRAINING, Purpose.CONTEXT);

  @Inject private IntakeService intake;
  @Inject private ConsentService consents;
  @Inject private Verdicts verdicts;
  @Inject private Notices notices;
  @Inject private Wording wording;

  private List<Standing> standings = List.of();
  private String purpose = Purpose.TRAINING.code();
  private String text = "";
  private Verdict verdict;
  private String stored;

  public void load() {
    standings = consents.overview(ME).standings();
    stored = notices.handed(STORED, String.class).orElse(null);
  }

  /** Nothing is written, and nothing is counted. */
  public void see(String pasted, String wanted) {
    submission(pasted, wanted)
        .ifPresent(
            offered -> verdict = verdicts.before(intake.preview(ME, offered), offered.purpose()));
  }

  /** Stores what was judged, if the gate still lets it through. */
  public String store(String pasted, String wanted) {
    return submission(pasted, wanted).flatMap(this::offer).orElse(null);
  }

  private Optional<String> offer(Submission offered) {
    return switch (intake.offer(ME, offered, Optional.empty())) {
      case IntakeOutcome.Stored kept -> {
        notices.hand(STORED, wording.of("mydata.try.done", wording.date(kept.expiresOn())));
        yield Optional.of(HERE);
      }
      case IntakeOutcome.Refused no -> {
        verdict = verdicts.refused(no.reason(), intake.preview(ME, offered));
        yield Optional.empty();
      }
    };
  }

  private Optional<Submission> submission(String pasted, String wanted) {
    // a browser sends the end of a line as two characters
    text = pasted == null ? "" : pasted.replace("\r\n", "\n");
    var sought = Purpose.of(wanted).filter(PURPOSES::contains);
    sought.ifPresent(known -> purpose = known.code());
    var turns = Turns.of(text);
    if (turns.isEmpty()) {
      notices.refuse(TEXT, "mydata.try.nothing");
    } else if (text.getBytes(StandardCharsets.UTF_8).length > Submission.MOST_BYTES) {
      notices.refuse(TEXT, "mydata.try.too-long");
    } else if (turns.size() > Submission.MOST_MESSAGES) {
      notices.refuse(TEXT, "mydata.try.too-many");
    } else {
      return sought.map(known -> new Submission(known, turns));
    }
    return Optional.empty();
  }

  public List<Purpose> getPurposes() {
    return PURPOSES;
  }

  /** Whether the person agrees to the purpose, so that it counts now. */
  public boolean agreed(Purpose other) {
    return standings.stream()
        .anyMatch(standing -> standing.purpose() == other && standing.inEffect());
  }

  public String getPurpose() {
    return purpose;
  }

  public void setPurpose(String purpose) {
    this.purpose = purpose;
  }

  public String getText() {
    return text;
  }

  public int getMost() {
    return Submission.MOST_BYTES;
  }

  public Verdict getVerdict() {
    return verdict;
  }

  /** That the last one was stored, and until when. */
  public String getStored() {
    return stored;
  }
}
