package org.custodes.web.api.preference;

import static org.custodes.domain.preference.Preferences.MAX_LOCALE;
import static org.custodes.domain.preference.Preferences.MAX_NAME;
import static org.custodes.domain.preference.Preferences.MAX_NEEDS;

import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.util.List;
import org.custodes.domain.preference.Preferences;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A person's settings, as sent and as answered. A field that is absent is not set. */
@Schema(name = "Preferences", additionalProperties = Schema.False.class)
@JsonbPropertyOrder({"avatar", "name", "voice", "locale", "theme", "accessibility"})
public record PreferencesBody(
    @Schema(enumeration = {"owl", "fox", "hare", "heron", "otter", "tortoise", "oak", "lantern"})
        String avatar,
    @Schema(
            description = "What to call the person; no identifier",
            minLength = 1,
            maxLength = MAX_NAME)
        String name,
    @Schema(minLength = 1, maxLength = MAX_NAME) String voice,
    @Schema(description = "BCP 47 language tag", maxLength = MAX_LOCALE, examples = "en-GB")
        String locale,
    @Schema(enumeration = {"system", "light", "dark"}) String theme,
    @Schema(
            description =
                "What makes things easier to use; the pages know larger-text, high-contrast,"
                    + " reduced-motion, screen-reader and plain-language",
            maxItems = MAX_NEEDS)
        List<String> accessibility) {

  static PreferencesBody of(Preferences kept) {
    return new PreferencesBody(
        kept.avatar(),
        kept.name(),
        kept.voice(),
        kept.locale(),
        kept.theme(),
        kept.accessibility());
  }

  Preferences wanted() {
    return new Preferences(avatar, name, voice, locale, theme, accessibility);
  }

  @Override
  public String toString() {
    return "[preferences]";
  }
}
