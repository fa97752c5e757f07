/** Legal clocks, by the API: one resource over one door, open to everybody. */
package org.custodes.web.api.deadline;
