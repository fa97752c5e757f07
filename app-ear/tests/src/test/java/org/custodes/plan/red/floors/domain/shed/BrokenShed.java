package org.custodes.plan.red.floors.domain.shed;

class BrokenShed {}
