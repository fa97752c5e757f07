/**
 * Floor 1. Which sensitive topics somebody discloses in a conversation: from utterances to topic
 * codes, by lists of phrases and a linear model (ADR 0014, 0023), and how well that goes on
 * labelled texts. Pure: without a container, a clock or a database. Knows nothing of masks, and
 * nothing of what follows from a topic.
 */
package org.custodes.domain.topic;
