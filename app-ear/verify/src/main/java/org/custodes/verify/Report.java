package org.custodes.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.custodes.domain.privacyrequest.CertificateVerdict;
import org.custodes.domain.privacyrequest.CertificateVerdict.Fault;
import org.custodes.domain.privacyrequest.CertificateVerdict.Genuine;
import org.custodes.domain.privacyrequest.CertificateVerdict.NotGenuine;
import org.custodes.domain.privacyrequest.CertificateWords;
import org.custodes.domain.signature.KeySet;

/** A verdict as lines of text. */
final class Report {
  private final Locale language;
  private final CertificateWords words;
  private final KeySet believed;

  Report(Locale language, KeySet believed) {
    this.language = language;
    this.words = new CertificateWords(language);
    this.believed = believed;
  }

  List<String> lines(CertificateVerdict verdict) {
    return switch (verdict) {
      case Genuine genuine -> genuine(genuine);
      case NotGenuine no -> notGenuine(no);
    };
  }

  private List<String> genuine(Genuine genuine) {
    var certificate = genuine.certificate();
    var lines = new ArrayList<String>();
    lines.add(words.title().toUpperCase(language));
    lines.add("");
    words.facts(certificate).forEach(fact -> lines.add(pair(fact.label(), fact.text())));
    lines.add("");
    for (var place : words.places(certificate)) {
      lines.add(pair(place.place(), place.done() + "; " + place.counts()));
      if (!place.isErased()) {
        lines.add(pair("", place.why()));
        lines.add(pair("", place.rule()));
        lines.add(pair("", "Stays " + place.until() + "."));
      }
    }
    lines.add("");
    words.stages(certificate).forEach(stage -> lines.add(pair(stage.label(), stage.text())));
    lines.add("");
    lines.add("GENUINE. " + words.verdict(genuine) + ".");
    lines.add(pair("Signed with key", genuine.keyFingerprint()));
    lines.add(pair("Code of the sheet", genuine.signed().code()));
    lines.add("What this proves:");
    words.proves().forEach(text -> lines.add("  - " + text));
    lines.add("What it does not prove:");
    words.provesNot().forEach(text -> lines.add("  - " + text));
    return lines;
  }

  private List<String> notGenuine(NotGenuine no) {
    var lines = new ArrayList<String>();
    lines.add("NOT GENUINE. " + words.fault(no.fault()));
    if (no.fault() == Fault.OTHER_KEY) {
      lines.add(pair("Signed with key", no.keyFingerprint()));
      believed.keys().forEach(key -> lines.add(pair("Believed", key.fingerprint())));
      if (believed.keys().isEmpty()) {
        lines.add(
            "No key is known here. Take the key set of the house that you believe, from its"
                + " /.well-known/jwks.json, and name the file with --key.");
      }
    }
    return lines;
  }

  private static String pair(String label, String text) {
    return String.format(Locale.ROOT, "%-34s%s", label, text);
  }
}
