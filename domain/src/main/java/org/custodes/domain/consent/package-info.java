/**
 * Floor 5. Consent: one record per person and purpose as append-only events, each bound to the
 * exact notice that the person saw, each answered with a signed receipt (ADR 0011). Refuses to know
 * what is done with a consent; features above ask the person's state.
 */
package org.custodes.domain.consent;
