/**
 * Floor 1. Durable work: one table of jobs, claimed with SKIP LOCKED, effect and step in one
 * transaction. A job names a request, a release or a grant, never a person or a record, and carries
 * no payload. Knows nothing of what its work does.
 */
package org.custodes.domain.job;
