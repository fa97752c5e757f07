/** Queues leaves in the main cluster and numbers them there, each under a role of its own. */
package org.custodes.persistence.ledger;
