package org.custodes.domain.vault;

import java.util.Optional;

/**
 * The vault's row of a person.
 *
 * @param locker the key that all locker tags and handles of the person are computed from
 * @param state the key under which everything of the person in the main database is sealed; empty
 *     once it is shredded
 * @param fence the last change of state that the vault has been brought in line with; 0 until the
 *     first
 * @param closing no new locker slot is given out: an erasure is under way
 */
public record WrappedPerson(
    SubjectTag tag, Wrapped locker, Optional<Wrapped> state, int fence, boolean closing) {}
