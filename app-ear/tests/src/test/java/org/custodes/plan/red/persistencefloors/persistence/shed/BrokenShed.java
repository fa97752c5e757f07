package org.custodes.plan.red.persistencefloors.persistence.shed;

class BrokenShed {}
