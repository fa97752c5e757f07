package org.custodes.domain.access;

/** What somebody does in a decision of several people. {@link SeparateDuties} keeps some apart. */
public enum Duty {
  /** To be the one whom it is about. */
  BE_CONCERNED,
  /** To ask for something, or to propose that it be done. */
  PROPOSE,
  /** To say yes or no to what somebody else proposed. */
  APPROVE,
  /** To have done what was approved. */
  CARRY_OUT,
  /** To work on a case without deciding it. */
  WORK,
  /** To answer people's requests, with their names at hand. */
  SERVE_PEOPLE,
  /** To run the machines. */
  OPERATE,
  /** To read what other people said. */
  READ_CONTENT,
  /** To look at a thing. */
  LOOK
}
