package org.custodes.plan.red.doorroles.domain.consent;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;

@Stateless
public class LawfulService {
  @RolesAllowed("subject")
  public void give() {}

  @PermitAll
  public void read() {}

  void ofThePackage() {}
}
