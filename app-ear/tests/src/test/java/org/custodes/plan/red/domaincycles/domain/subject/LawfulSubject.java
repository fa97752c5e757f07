package org.custodes.plan.red.domaincycles.domain.subject;

class LawfulSubject {}
