package org.custodes.web.console.mydata;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.custodes.domain.deidentification.EntityType;
import org.custodes.domain.kernel.Speaker;
import org.custodes.domain.kernel.Utterance;
import org.custodes.web.console.mydata.Masked.Kind;
import org.custodes.web.console.mydata.Masked.Piece;
import org.custodes.web.console.mydata.Masked.Turn;
import org.custodes.web.console.shell.Wording;

/** Tells placeholders from words, so that a page can set them apart and explain them once. */
@RequestScoped
class Reading {
  private static final Pattern PLACEHOLDER =
      Pattern.compile(
          Arrays.stream(EntityType.values())
              .map(EntityType::name)
              .collect(Collectors.joining("|", "\\[(", ")_[1-9][0-9]{0,3}\\]")));

  @Inject private Wording wording;

  Masked of(List<Utterance> conversation) {
    var found = new EnumMap<EntityType, Set<String>>(EntityType.class);
    var turns = conversation.stream().map(said -> turn(said, found)).toList();
    return new Masked(turns, kinds(found));
  }

  private Turn turn(Utterance said, Map<EntityType, Set<String>> found) {
    boolean assistant = said.speaker() == Speaker.ASSISTANT;
    return new Turn(
        wording.of("mydata.speaker." + said.speaker().code()),
        assistant,
        pieces(said.text(), found));
  }

  private List<Piece> pieces(String text, Map<EntityType, Set<String>> found) {
    var pieces = new ArrayList<Piece>();
    var placeholder = PLACEHOLDER.matcher(text);
    int shown = 0;
    while (placeholder.find()) {
      var type = EntityType.valueOf(placeholder.group(1));
      found.computeIfAbsent(type, first -> new LinkedHashSet<>()).add(placeholder.group());
      pieces.add(new Piece(text.substring(shown, placeholder.start()), ""));
      pieces.add(new Piece(placeholder.group(), wording.of("mydata.mask." + type)));
      shown = placeholder.end();
    }
    pieces.add(new Piece(text.substring(shown), ""));
    return pieces;
  }

  private List<Kind> kinds(Map<EntityType, Set<String>> found) {
    return found.entrySet().stream()
        .map(
            kind ->
                new Kind(
                    List.copyOf(kind.getValue()),
                    wording.of("mydata.mask." + kind.getKey()),
                    wording.of("mydata.mask." + kind.getKey() + ".why")))
        .toList();
  }
}
