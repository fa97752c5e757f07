/**
 * Floor 8. What a person asks for by law: the request with its states and rules, the plan that two
 * people stand for, its execution through the erasure steps of every feature, and the certificate.
 * Knows what a feature is called and what is left in it, never what it holds; sees no conversation.
 * ADR 0020.
 */
package org.custodes.domain.privacyrequest;
