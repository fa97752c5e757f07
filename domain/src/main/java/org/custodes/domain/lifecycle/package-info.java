/**
 * Floor 1. Ports only: what every feature that holds personal data implements, so that erasure and
 * export reach it without knowing it. A test reads the catalogue of both databases and fails on a
 * table that no {@link org.custodes.domain.lifecycle.ErasureStep} claims.
 */
package org.custodes.domain.lifecycle;
