package org.custodes.domain.intake;

/** Why a conversation was not stored. The words are those of the API and never change. */
public enum Reason {
  /** Nobody agreed to the purpose, or the person is unknown, or changed their mind meanwhile. */
  NO_CONSENT,
  /** The person switched all storage off. */
  OPTED_OUT,
  /** The person is under 18, or the text says so. */
  MINOR,
  /** Nobody has said how old the person is, and the house is strict about it. */
  AGE_UNKNOWN,
  /** The text touches a topic that is not kept, even de-identified. */
  SENSITIVE_TOPIC,
  /** Something that identifies a person may be left. */
  RESIDUAL_RISK,
  /** The text is in a language that cannot be de-identified here. */
  UNSUPPORTED_LANGUAGE
}
