/**
 * Floor 1. The transparency log: leaves are queued in the business transaction and numbered by one
 * writer in batches (ADR 0006). Bodies stay with the features that own them; a leaf of a person or
 * a record shows neither type nor time, and nobody can open it once the key of its salt is dead.
 */
package org.custodes.domain.ledger;
