/**
 * Floor 4. The catalogue of data practices: what the house does with data, version by version, with
 * its lawful basis, its retention, its recipients and the promises that it carries; and the record
 * of processing that follows from it (GDPR, Art. 30). A version is proposed by one officer and put
 * in force by another; every act is kept and has its leaf (ADR 0031). Knows nothing of reviews: the
 * board reads it from above.
 */
package org.custodes.domain.practice;
