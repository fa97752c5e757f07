/** Keeps jobs in the main cluster and hands each to one claimant. */
package org.custodes.persistence.job;
