/**
 * Floor 7. What trainers read: pages of de-identified conversations under a grant, forward only,
 * each written down before it is shown. Knows no person.
 */
package org.custodes.domain.corpus;
