package org.custodes.domain.board;

/** Why management refuses to give evidence. */
public enum EvidenceGround {
  DOES_NOT_EXIST,
  WOULD_NAME_A_PERSON,
  LEGAL_PRIVILEGE,
  WOULD_WEAKEN_SECURITY
}
