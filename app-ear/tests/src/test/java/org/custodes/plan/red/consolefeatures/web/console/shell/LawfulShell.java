package org.custodes.plan.red.consolefeatures.web.console.shell;

public class LawfulShell {}
