/**
 * The plan of the house: which package may know which, and what no class may do. {@code Floors} is
 * the one list that the rules read and that draws docs/house-plan.svg; every rule has a small red
 * house under {@code red} that it must refuse.
 */
package org.custodes.plan;
