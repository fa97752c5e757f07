package org.custodes.domain.access;

import java.util.UUID;

/** The number of an entry; later ones sort behind. */
public record DenialId(UUID value) {}
