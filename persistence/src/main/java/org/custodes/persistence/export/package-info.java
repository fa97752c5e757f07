/** The tables of exports and of the chunks of their archives. */
package org.custodes.persistence.export;
