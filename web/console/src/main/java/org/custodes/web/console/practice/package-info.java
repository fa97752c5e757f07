/** The catalogue of data practices: read by the board, written by officers. */
package org.custodes.web.console.practice;
