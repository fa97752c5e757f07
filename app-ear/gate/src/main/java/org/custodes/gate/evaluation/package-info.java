/** How much the shipped de-identifier finds and how much it takes away, on labelled files. */
package org.custodes.gate.evaluation;
