/**
 * Floor 0. The words that every feature speaks: {@code Refusal}, {@code Actor}, {@code Role},
 * {@code Sub}, {@code SubjectId}, {@code Purpose}, {@code Utterance} and its {@code Speaker};
 * nothing else. A new entry needs three users from three features.
 */
package org.custodes.domain.kernel;
