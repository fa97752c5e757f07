package org.custodes.domain.practice;

import static org.custodes.domain.kernel.JsonPlatform.JSON;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.stream.JsonGenerator;
import java.io.StringWriter;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The record of processing activities (GDPR, Art. 30(1)): one row for each practice in force. The
 * controller and its contacts stand at the head of the house's notices and are no part of a row.
 */
final class RecordOfProcessing {
  private static final List<String> COLUMNS =
      List.of(
          "Practice",
          "Version",
          "In force from",
          "Name",
          "Purpose of processing",
          "Purpose (DPV)",
          "Lawful basis",
          "Why this basis",
          "Categories of data subjects",
          "Categories of personal data",
          "Source of the data",
          "Categories of recipients",
          "Transfers to third countries and safeguards",
          "Systems",
          "Time limits for erasure",
          "Technical and organisational measures",
          "Owner",
          "Promises carried",
          "Reviewed every (months)",
          "SHA-256 of this version");

  private static final String NAMESPACE = "urn:custodes:practice:";

  private RecordOfProcessing() {}

  /** RFC 4180, with a mark of UTF-8 for spreadsheets. */
  static String csv(List<Practice> practices) {
    return practices.stream()
        .map(RecordOfProcessing::cells)
        .collect(
            () -> new StringBuilder("\uFEFF").append(row(COLUMNS)),
            (text, cells) -> text.append(row(cells)),
            StringBuilder::append)
        .toString();
  }

  private static List<String> cells(Practice practice) {
    var version = practice.inForce().orElseThrow();
    var content = version.content();
    return List.of(
        practice.code().value(),
        "" + version.no(),
        version.inForceFrom().map(at -> day(at).toString()).orElse(""),
        content.title(),
        content.purpose(),
        content.dpv().term(),
        content.basis().article() + " GDPR",
        content.basisWhy(),
        lines(content.subjects()),
        lines(content.data()),
        content.source(),
        lines(content.recipients()),
        content.transfers(),
        lines(content.systems()),
        lines(content.retention().stream().map(RetentionRule::line).toList()),
        lines(content.safeguards()),
        content.owner(),
        content.promises().stream().map(PromiseId::value).collect(Collectors.joining(" ")),
        "" + content.reviewMonths(),
        content.sha256());
  }

  private static LocalDate day(java.time.Instant at) {
    return LocalDate.ofInstant(at, ZoneOffset.UTC);
  }

  private static String lines(Collection<String> lines) {
    return String.join("\n", lines);
  }

  private static String row(List<String> cells) {
    return cells.stream()
        .map(RecordOfProcessing::cell)
        .collect(Collectors.joining(",", "", "\r\n"));
  }

  /**
   * A text that begins like a formula gets an apostrophe in front, by which a spreadsheet takes it
   * for a text; so does every line of it, for programs that split cells.
   */
  static String cell(String text) {
    var harmless =
        text.lines()
            .map(line -> isLikeAFormula(line) ? "'" + line : line)
            .collect(Collectors.joining("\n"));
    return "\"" + harmless.replace("\"", "\"\"") + "\"";
  }

  private static boolean isLikeAFormula(String line) {
    var start = line.stripLeading();
    return !line.isEmpty()
        && ("\t\r".indexOf(line.charAt(0)) >= 0
            || (!start.isEmpty() && "=+-@\uFF1D\uFF0B\uFF0D\uFF20".indexOf(start.charAt(0)) >= 0));
  }

  /** A graph of {@code dpv:Process}, which any RDF tool reads. */
  static String jsonLd(List<Practice> practices) {
    var graph = JSON.createArrayBuilder();
    practices.forEach(practice -> graph.add(process(practice)));
    var document =
        JSON.createObjectBuilder()
            .add(
                "@context",
                JSON.createObjectBuilder()
                    .add("dpv", "https://w3id.org/dpv#")
                    .add("eu-gdpr", "https://w3id.org/dpv/legal/eu/gdpr#")
                    .add("dct", "http://purl.org/dc/terms/")
                    .add("custodes", "urn:custodes:"))
            .add("@id", "urn:custodes:record-of-processing")
            .add("@type", "eu-gdpr:ROPA")
            .add("dct:title", "Record of processing activities")
            .add("@graph", graph)
            .build();
    var text = new StringWriter();
    try (var writer =
        JSON.createWriterFactory(Map.of(JsonGenerator.PRETTY_PRINTING, true)).createWriter(text)) {
      writer.write(document);
    }
    return text.toString().strip() + "\n";
  }

  private static JsonObjectBuilder process(Practice practice) {
    var version = practice.inForce().orElseThrow();
    var content = version.content();
    var process =
        JSON.createObjectBuilder()
            .add("@id", NAMESPACE + practice.code().value())
            .add("@type", "dpv:Process")
            .add("dct:identifier", practice.code().value())
            .add("dct:hasVersion", "" + version.no())
            .add("dct:title", content.title())
            .add("dct:description", content.summary());
    version.inForceFrom().ifPresent(at -> process.add("dct:valid", day(at).toString()));
    return process
        .add(
            "dpv:hasPurpose",
            JSON.createObjectBuilder()
                .add("@type", content.dpv().term())
                .add("dct:description", content.purpose()))
        .add(
            "dpv:hasLegalBasis",
            JSON.createObjectBuilder()
                .add("@type", content.basis().term())
                .add("dct:description", content.basisWhy()))
        .add("dpv:hasDataSubject", named("dpv:DataSubject", content.subjects().stream()))
        .add("dpv:hasPersonalData", named("dpv:PersonalData", content.data().stream()))
        .add("dpv:hasDataSource", content.source())
        .add("dpv:hasRecipient", named("dpv:Recipient", content.recipients().stream()))
        .add("dpv:hasDataTransfer", content.transfers())
        .add("dpv:isImplementedUsingTechnology", strings(content.systems().stream()))
        .add("dpv:hasStorageCondition", storage(content.retention()))
        .add(
            "dpv:hasTechnicalOrganisationalMeasure",
            named("dpv:TechnicalOrganisationalMeasure", content.safeguards().stream()))
        .add("dpv:isImplementedByEntity", content.owner())
        .add("custodes:carriesPromise", strings(content.promises().stream().map(PromiseId::value)))
        .add("custodes:sha256", content.sha256());
  }

  private static JsonArrayBuilder storage(List<RetentionRule> rules) {
    var conditions = JSON.createArrayBuilder();
    rules.forEach(
        rule ->
            conditions.add(
                JSON.createObjectBuilder()
                    .add("@type", "dpv:StorageDuration")
                    .add("dct:title", rule.data())
                    .add("dpv:hasDuration", rule.period())
                    .add(
                        "dct:description",
                        rule.from() + ": " + rule.action() + ". " + rule.why())));
    return conditions;
  }

  private static JsonArrayBuilder named(String type, Stream<String> titles) {
    var things = JSON.createArrayBuilder();
    titles.forEach(
        title -> things.add(JSON.createObjectBuilder().add("@type", type).add("dct:title", title)));
    return things;
  }

  private static JsonArrayBuilder strings(Stream<String> texts) {
    var all = JSON.createArrayBuilder();
    texts.forEach(all::add);
    return all;
  }
}
