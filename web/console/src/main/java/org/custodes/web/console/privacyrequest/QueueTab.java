package org.custodes.web.console.privacyrequest;

/**
 * A view of the queue with how many it shows.
 *
 * @param code as it stands in an address
 * @param count in words, for it is counted only so far
 */
public record QueueTab(String code, String count, boolean chosen) {}
