/**
 * Floor 4. The data subject: incarnations, age band, opt-out, and the one way in which anything of
 * a person changes ({@link org.custodes.domain.subject.People}, ADR 0005). Refuses to know names,
 * addresses, birth dates, and when anybody came.
 */
package org.custodes.domain.subject;
