package org.custodes.domain.intake;

import java.util.List;
import org.custodes.domain.kernel.Utterance;
import org.custodes.domain.vault.RecordPurpose;

/** A conversation whose topics may be kept, and for what it will be. */
record Screened(RecordPurpose purpose, List<Utterance> messages) {}
