/**
 * Floor 1. From words to words without people: a chain of recognisers finds what points to a
 * person, the union of what they find is masked, and what stays in doubt is said so (ADR 0014).
 * Pure: without a container, a clock or a database. Knows neither who speaks nor what becomes of a
 * conversation, and no topic.
 */
package org.custodes.domain.deidentification;
