package org.custodes.tests.house;

import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;

/** Calls a door as a privacy officer. */
@Stateless
@RunAs("privacy-officer")
public class AsOfficer extends Acting {}
