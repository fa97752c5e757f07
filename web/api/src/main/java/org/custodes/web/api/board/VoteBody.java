package org.custodes.web.api.board;

import jakarta.validation.constraints.NotNull;
import org.custodes.domain.board.Choice;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A vote on the board's members, by name. */
@Schema(name = "BoardVote", additionalProperties = Schema.False.class)
public record VoteBody(@NotNull Choice choice) {}
