package org.custodes.domain.privacyrequest;

import java.util.Locale;
import java.util.ResourceBundle;

/**
 * A request in plain words, said to the person who asked. They stand here once, so that it reads
 * the same with and without a sign-in.
 */
public final class RequestWords {
  private final ResourceBundle words;

  public RequestWords(Locale language) {
    this.words = ResourceBundle.getBundle("org.custodes.domain.privacyrequest.request", language);
  }

  /** What is asked for. */
  public String what(RequestType type, Scope.Kind scope) {
    return words.getString("what." + (type == RequestType.ERASURE ? scope : type));
  }

  /** Where it stands, in a word or two. */
  public String state(RequestState state) {
    return words.getString("state." + state);
  }

  /** What the state means for the person. */
  public String means(RequestType type, RequestState state) {
    return ofType("means." + state, type);
  }

  /**
   * One thing that happened.
   *
   * @param what as the request keeps it
   */
  public String event(RequestType type, String what) {
    return ofType("event." + what, type);
  }

  /** Most words are those of every type. */
  private String ofType(String key, RequestType type) {
    var own = key + "." + type;
    return words.getString(words.containsKey(own) ? own : key);
  }

  /** Why a request may be refused, with the article. */
  public String ground(Ground ground) {
    return MessageTemplates.ground(ground);
  }

  /** Why something is kept that nobody decided to keep for its own sake. */
  static Exemption keptAlong(Ground ground) {
    return new Exemption(ground, new RequestWords(Locale.ENGLISH).words.getString("kept.along"));
  }

  /** Where to turn against a refusal (GDPR Art. 12(4)). */
  public String complain() {
    return words.getString("complain");
  }
}
