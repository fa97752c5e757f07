package org.custodes.domain.board;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.custodes.domain.ledger.RecordBody;

/** What the board is asked to say: a text, and what it recommends. This is what is voted on. */
public record Opinion(String text, List<Advice> advice) {
  public static final int MOST_ADVICE = 20;

  /**
   * @throws BoardTextOutOfRange if the text is too short or too long, or recommends too much
   */
  public Opinion {
    text = BoardText.atLeast("opinion", text, 20, BoardText.OPINION);
    if (advice == null || advice.size() > MOST_ADVICE) {
      throw new BoardTextOutOfRange("advice");
    }
    advice = List.copyOf(advice);
  }

  /** The canonical JSON (RFC 8785) in UTF-8: the very bytes that are hashed and voted on. */
  public String canonical() {
    return new String(RecordBody.of(this), StandardCharsets.UTF_8);
  }

  /** SHA-256 of the canonical JSON, in hexadecimal: what a ballot and a decision are bound to. */
  public String sha256() {
    try {
      return HexFormat.of()
          .formatHex(MessageDigest.getInstance("SHA-256").digest(RecordBody.of(this)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
