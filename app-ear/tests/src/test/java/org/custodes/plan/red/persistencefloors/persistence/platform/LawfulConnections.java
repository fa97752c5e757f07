package org.custodes.plan.red.persistencefloors.persistence.platform;

public class LawfulConnections {}
