/**
 * The desk's pages: the queue and the case. Agents and leads decide here; the rules are the
 * domain's, and a page shows what the door says may be done and why the rest may not. Everything is
 * asked anew for each answer: neither plan nor case nor text is in a view or a session (data
 * design, attack 25), and an address holds a request's id, which is drawn at random and names
 * nobody. Refuses to know what is kept of people: it sees places and counts.
 */
package org.custodes.web.console.privacyrequest;
