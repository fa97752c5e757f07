package org.custodes.tests.house;

import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;

/** Calls a door as a support lead. */
@Stateless
@RunAs("support-lead")
public class AsLead extends Acting {}
