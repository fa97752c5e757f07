package org.custodes.domain.board;

/** From where a review comes. */
public enum Origin {
  MEMBER,
  PETITION,
  OFFICER,
  INCIDENT,
  AUDIT_FINDING,
  CHANGE_OF_LAW
}
