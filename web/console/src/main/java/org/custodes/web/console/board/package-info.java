/** The board's room: reviews, what may be done in them next, and who sits. */
package org.custodes.web.console.board;
