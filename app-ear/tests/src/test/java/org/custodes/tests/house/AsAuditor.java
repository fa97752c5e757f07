package org.custodes.tests.house;

import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;

/** Calls a door in a role that no door of a person admits. */
@Stateless
@RunAs("auditor")
public class AsAuditor extends Acting {}
