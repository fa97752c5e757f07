/**
 * Floor 1. Legal clocks: by when a request must be acknowledged and answered, and why. The clocks
 * are rows of data with the day from which they hold; days off come from the calendar of an office.
 * Pure: the calendar day of receipt and what has happened since go in, dates and the steps to them
 * come out. Knows no request, no person, no database, and not what day it is today. ADR 0017.
 */
package org.custodes.domain.deadline;
