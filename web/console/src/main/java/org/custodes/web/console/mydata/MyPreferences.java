package org.custodes.web.console.mydata;

import static org.custodes.web.console.mydata.MyData.ME;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.custodes.domain.consent.ConsentService;
import org.custodes.domain.kernel.Purpose;
import org.custodes.domain.preference.PreferenceService;
import org.custodes.domain.preference.Preferences;
import org.custodes.web.console.shell.Notices;

/** What is remembered so that the assistant suits a person, while they agree to it. */
@Named
@ViewScoped
@SuppressWarnings("serial") // the container's proxies do serialise
public class MyPreferences implements Serializable {
  private static final long serialVersionUID = 1L;

  private static final String NOT_SET = "";

  private static final List<String> OFFERED =
      List.of(
          "bg", "cs", "da", "de", "el", "en-GB", "en-US", "es", "et", "fi", "fr", "ga", "hr", "hu",
          "it", "lt", "lv", "mt", "nl", "pl", "pt", "ro", "sk", "sl", "sv");

  @Inject private ConsentService consents;
  @Inject private PreferenceService preferences;
  @Inject private Notices notices;

  private boolean storageOff;
  private boolean allowed;
  private boolean minor;
  private String avatar = NOT_SET;
  private String name = NOT_SET;
  private String voice = NOT_SET;
  private String locale = NOT_SET;
  private String theme = NOT_SET;
  private List<String> needs = List.of();
  private List<String> otherNeeds = List.of();

  public void load() {
    var overview = consents.overview(ME);
    storageOff = !overview.circumstances().storageEnabled();
    minor = overview.circumstances().ageBand().isMinor();
    allowed =
        overview.standings().stream()
            .anyMatch(said -> said.purpose() == Purpose.PERSONALISATION && said.inEffect());
    if (allowed) {
      show(preferences.read(ME, Purpose.PERSONALISATION).orElse(Preferences.NONE));
    }
  }

  private void show(Preferences kept) {
    avatar = shown(kept.avatar());
    name = shown(kept.name());
    voice = shown(kept.voice());
    locale = shown(kept.locale());
    theme = shown(kept.theme());
    var all = kept.accessibility() == null ? List.<String>of() : kept.accessibility();
    needs = all.stream().filter(Preferences.NEEDS::contains).toList();
    otherNeeds = all.stream().filter(need -> !Preferences.NEEDS.contains(need)).toList();
  }

  public String save() {
    var wanted =
        new Preferences(
            wanted(avatar),
            wanted(name),
            wanted(voice),
            wanted(locale),
            wanted(theme),
            accessibility());
    preferences.replace(ME, Purpose.PERSONALISATION, wanted);
    notices.done("mydata.preferences.done");
    return "/mydata/preferences?faces-redirect=true";
  }

  private static String shown(String value) {
    return value == null ? NOT_SET : value;
  }

  private static String wanted(String entered) {
    return entered.isBlank() ? null : entered.strip();
  }

  /** What another way in has set and this page does not know stays as it is. */
  private List<String> accessibility() {
    var all = new ArrayList<>(needs);
    all.addAll(otherNeeds);
    return all.isEmpty() ? null : all;
  }

  public List<Locale> getLanguages() {
    return Stream.concat(OFFERED.stream(), Stream.of(locale))
        .filter(tag -> !tag.equals(NOT_SET))
        .distinct()
        .map(Locale::forLanguageTag)
        .toList();
  }

  public List<String> getAvatars() {
    return Preferences.AVATARS;
  }

  public List<String> getThemes() {
    return Preferences.THEMES;
  }

  public List<String> getKnownNeeds() {
    return Preferences.NEEDS;
  }

  public boolean isStorageOff() {
    return storageOff;
  }

  public boolean isAllowed() {
    return allowed;
  }

  public boolean isMinor() {
    return minor;
  }

  public String getAvatar() {
    return avatar;
  }

  public void setAvatar(String avatar) {
    this.avatar = shown(avatar);
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = shown(name);
  }

  public String getVoice() {
    return voice;
  }

  public void setVoice(String voice) {
    this.voice = shown(voice);
  }

  public String getLocale() {
    return locale;
  }

  public void setLocale(String locale) {
    this.locale = shown(locale);
  }

  public String getTheme() {
    return theme;
  }

  public void setTheme(String theme) {
    this.theme = shown(theme);
  }

  public List<String> getNeeds() {
    return needs;
  }

  public void setNeeds(List<String> needs) {
    this.needs = needs;
  }
}
