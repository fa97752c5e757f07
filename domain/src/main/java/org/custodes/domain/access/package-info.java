/**
 * Floor 3. Who may do what: today the caller of a door and whose data they may act on; decisions,
 * grants, seats and the access log stand here as they come. Knows no feature above it: facts reach
 * it through ports.
 */
package org.custodes.domain.access;
