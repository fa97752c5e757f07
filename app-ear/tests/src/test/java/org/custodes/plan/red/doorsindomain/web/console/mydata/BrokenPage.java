package org.custodes.plan.red.doorsindomain.web.console.mydata;

import jakarta.ejb.Singleton;

@Singleton
class BrokenPage {}
