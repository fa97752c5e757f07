package org.custodes.tests.house;

import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;

/** Calls a door in the role of the assistant. */
@Stateless
@RunAs("assistant")
public class AsAssistant extends Acting {}
