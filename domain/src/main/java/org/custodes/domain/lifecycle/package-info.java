/**
 * Floor 1. Ports only: what every feature that holds personal data implements, so that erasure and
 * export reach it without knowing it. A test reads the catalogue of both databases and fails on a
 * table that no {@link org.custodes.domain.lifecycle.ErasureStep} claims.
 *
 * <p>Also what a start says and is told of restores (ADR 0018): which backups were put in place,
 * and what becomes of rows that nobody can open any more.
 */
package org.custodes.domain.lifecycle;
