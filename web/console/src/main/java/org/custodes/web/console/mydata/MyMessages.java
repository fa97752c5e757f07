package org.custodes.web.console.mydata;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import org.custodes.domain.privacyrequest.Letter;
import org.custodes.domain.privacyrequest.PrivacyRequestService;
import org.custodes.web.console.shell.Wording;

/**
 * What a person was told about their requests. It lies here, so that no address of theirs is kept.
 */
@Named
@RequestScoped
public class MyMessages {
  /** One message, and the request it is about. */
  public record Row(Letter letter, String number, String request, String when) {
    @Override
    public String toString() {
      return "[message]";
    }
  }

  @Inject private PrivacyRequestService requests;
  @Inject private Wording wording;

  private List<Row> rows = List.of();

  public void load() {
    rows =
        requests.mine().stream()
            .flatMap(
                own ->
                    own.letters().stream()
                        .map(
                            letter ->
                                new Row(
                                    letter,
                                    own.number().text(),
                                    own.id().value().toString(),
                                    wording.moment(letter.at()))))
            .sorted(Comparator.comparing((Row row) -> row.letter().at()).reversed())
            .toList();
  }

  /** Newest first. */
  public List<Row> getRows() {
    return rows;
  }
}
