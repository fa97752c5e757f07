package org.custodes.plan.red.domaintechnology.domain.consent;

import javax.sql.DataSource;

class BrokenBySql {
  DataSource database;
}
