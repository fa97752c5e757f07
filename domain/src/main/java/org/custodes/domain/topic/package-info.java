/**
 * Floor 1. Which sensitive topics a conversation touches: from utterances to topic codes, by lists
 * of words and phrases (ADR 0014). Pure: without a container, a clock or a database. Knows nothing
 * of masks, and nothing of what follows from a topic.
 */
package org.custodes.domain.topic;
