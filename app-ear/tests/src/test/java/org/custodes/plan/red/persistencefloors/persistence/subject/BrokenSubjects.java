package org.custodes.plan.red.persistencefloors.persistence.subject;

import org.custodes.plan.red.persistencefloors.persistence.consent.LawfulConsents;

class BrokenSubjects {
  LawfulConsents above;
}
