package org.custodes.plan.red.floors.domain.consent;

import org.custodes.plan.red.floors.domain.subject.LawfulSubject;

public class LawfulConsent {
  LawfulSubject[] subjects;
}
