package org.custodes.domain.intake;

import java.util.List;
import org.custodes.domain.kernel.Purpose;
import org.custodes.domain.kernel.Utterance;

/**
 * A conversation that its person agreed to have kept.
 *
 * @param sensitiveToo they also agreed to have sensitive ones kept, to help others
 */
record Consented(Purpose purpose, List<Utterance> messages, boolean sensitiveToo) {}
