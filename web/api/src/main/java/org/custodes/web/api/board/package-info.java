/** The oversight board: its membership and its reviews. */
package org.custodes.web.api.board;
