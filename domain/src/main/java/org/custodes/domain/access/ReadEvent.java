package org.custodes.domain.access;

import org.custodes.domain.vault.RecordPurpose;

/**
 * Under what a record was read, without who read it.
 *
 * @param grant the grant's number
 * @param role as what
 * @param purpose what the record was kept for
 */
public record ReadEvent(GrantId grant, ReaderRole role, RecordPurpose purpose) {}
