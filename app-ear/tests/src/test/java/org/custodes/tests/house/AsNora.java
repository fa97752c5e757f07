package org.custodes.tests.house;

import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;

/** Calls a door as Nora, of whom the realm need not know. */
@Stateless
@RunAs("subject")
public class AsNora extends Acting {}
