package org.custodes.plan.red.apifeatures.web.api.shell;

public class LawfulShell {}
