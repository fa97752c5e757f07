/**
 * What every resource of the API shares: one problem document for every no, strict reading of
 * bodies, the JSON binding, headers, rate limits and the published description. Knows no feature,
 * and repeats nothing of what a caller sent.
 */
package org.custodes.web.api.shell;
