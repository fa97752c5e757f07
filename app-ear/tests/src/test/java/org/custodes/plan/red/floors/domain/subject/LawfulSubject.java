package org.custodes.plan.red.floors.domain.subject;

public class LawfulSubject {}
