package org.custodes.web.api.privacyrequest;

import static org.custodes.domain.privacyrequest.Scope.MOST_HANDLES;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.custodes.domain.deadline.Regime;
import org.custodes.domain.privacyrequest.Filing;
import org.custodes.domain.privacyrequest.MessageLanguage;
import org.custodes.domain.privacyrequest.RequestType;
import org.custodes.domain.privacyrequest.Scope;
import org.custodes.domain.vault.Handle;
import org.custodes.web.api.shell.HandleText;
import org.custodes.web.api.shell.UnreadableInput;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What somebody asks for. It lives for one call and prints nothing. */
@Schema(name = "PrivacyRequestFiling", additionalProperties = Schema.False.class)
public record FilingBody(
    @NotNull @Schema(description = "A person's sub, or me: the token's own") String subject,
    @NotNull
        @Schema(
            enumeration = {
              "ERASURE",
              "ACCESS",
              "PORTABILITY",
              "RECTIFICATION",
              "RESTRICTION",
              "OBJECTION",
              "CONSENT_WITHDRAWAL"
            },
            description =
                "This version carries out ERASURE, ACCESS, PORTABILITY and CONSENT_WITHDRAWAL; all but the"
                    + " first with scope ALL")
        String type,
    @NotNull
        @Schema(
            enumeration = {"ALL", "CONVERSATION", "PREFERENCES", "LEARNING"},
            description = "This version learns nothing from people and refuses LEARNING")
        String scope,
    @Size(max = MOST_HANDLES)
        @Schema(description = "With scope CONVERSATION: which ones, by their handles")
        List<@NotNull String> handles,
    @Schema(
            enumeration = {"GDPR", "UK_GDPR", "CCPA", "LGPD"},
            description = "The law whose clock runs; GDPR if absent")
        String regime,
    @Schema(
            description =
                "With scope ALL and the person's own token: the sign-in account goes too, where"
                    + " this house manages the sign-in service")
        Boolean account,
    @Schema(
            enumeration = {"en", "de", "fr", "es"},
            description = "In which the person is written to; en if absent")
        String language) {

  Filing filing() {
    return new Filing(
        one("type", RequestType.values(), RequestType::name, type),
        new Scope(
            one("scope", Scope.Kind.values(), Scope.Kind::name, scope),
            handles == null ? List.of() : handles.stream().map(FilingBody::handle).toList(),
            Boolean.TRUE.equals(account)),
        regime == null
            ? Regime.GDPR
            : one("regime", Regime.laws().toArray(Regime[]::new), Regime::name, regime),
        language == null
            ? MessageLanguage.EN
            : one("language", MessageLanguage.values(), MessageLanguage::tag, language));
  }

  private static Handle handle(String text) {
    return HandleText.read("handles", text);
  }

  private static <T> T one(String field, T[] values, Function<T, String> name, String wanted) {
    return Arrays.stream(values)
        .filter(value -> name.apply(value).equals(wanted))
        .findFirst()
        .orElseThrow(
            () -> UnreadableInput.notOneOf(field, Arrays.stream(values).map(name).toList()));
  }

  @Override
  public String toString() {
    return "[filing]";
  }
}
