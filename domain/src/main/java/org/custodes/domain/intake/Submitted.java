package org.custodes.domain.intake;

/** What stands before the first gate. */
record Submitted(Submission submission, Standing standing) {}
