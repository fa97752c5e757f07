/**
 * Certificates at the command line: the same check and the same words as the public page, without a
 * server, a network or a login. Nothing is written but the answer.
 */
package org.custodes.verify;
