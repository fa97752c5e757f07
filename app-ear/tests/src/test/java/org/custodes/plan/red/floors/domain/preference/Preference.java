package org.custodes.plan.red.floors.domain.preference;

public class Preference {}
