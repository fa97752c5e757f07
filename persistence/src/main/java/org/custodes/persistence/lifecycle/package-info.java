/** How a start is told of restores, and where it says what it made of them. */
package org.custodes.persistence.lifecycle;
