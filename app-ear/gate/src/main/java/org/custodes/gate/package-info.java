/**
 * The store gate on files of JSON lines: what it would do with each line, without a server, a
 * database or a person. Consent and age are assumed. Nothing is written but the answer.
 */
package org.custodes.gate;
