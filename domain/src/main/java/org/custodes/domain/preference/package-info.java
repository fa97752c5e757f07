/**
 * Floor 6. What a person likes: a few settings, sealed, for personalisation only and only while
 * they agree to it. Refuses e-mail addresses, telephone and account numbers.
 */
package org.custodes.domain.preference;
