/**
 * Floor 3. Who may do what: the caller of a door and whose data they may act on, grants for reading
 * the corpus, and what was read; decisions and seats stand here as they come. Knows no feature
 * above it: facts reach it through ports.
 */
package org.custodes.domain.access;
