/**
 * Floor 8. A person downloads everything that is kept of them: a job gathers it from every feature
 * into one sealed archive, which is fetched once.
 */
package org.custodes.domain.export;
