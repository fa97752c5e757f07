package org.custodes.plan.red.domaintechnology.domain.consent;

import org.hibernate.Session;

class BrokenByHibernate {
  Session session;
}
