/**
 * Floor 8. Requests of people about their data, and what proves that they were done: the
 * certificate of an erasure, which says what was checked and no more (ADR 0019). Refuses to know
 * how a feature forgets; it asks them all through {@code lifecycle.ErasureStep}.
 */
package org.custodes.domain.privacyrequest;
