/** Legal holds: proposed, approved and ended by staff, seen by whom they concern. */
package org.custodes.web.api.retention;
