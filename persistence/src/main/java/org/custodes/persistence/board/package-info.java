/** The tables of the board: its membership, its reviews, its urn. */
package org.custodes.persistence.board;
