package org.custodes.domain.consent;

import static org.custodes.domain.kernel.JsonPlatform.JSON;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import org.custodes.domain.kernel.Purpose;
import org.custodes.domain.kernel.Sub;
import org.custodes.domain.subject.ConsentState;
import org.custodes.domain.subject.KeptConsent;
import org.custodes.domain.subject.Person;

/**
 * Writes the receipt of a decision: ISO/IEC TS 27560 in the profile of the W3C Data Privacy
 * Vocabulary, JSON-LD.
 */
@ApplicationScoped
class ConsentReceipts {
  private static final Map<Purpose, String> DPV_PURPOSE =
      Map.of(
          Purpose.TRAINING, "dpv:ImproveExistingProductsAndServices",
          Purpose.CONTEXT, "dpv:RequestedServiceProvision",
          Purpose.PERSONALISATION, "dpv:Personalisation",
          Purpose.LEARNING, "dpv:ResearchAndDevelopment",
          Purpose.RESEARCH_SHARING, "dpv:ScientificResearch",
          Purpose.SENSITIVE_HELP_OTHERS, "dpv:PublicBenefit");

  private static final Map<ConsentState, String> DPV_STATUS =
      Map.of(
          ConsentState.GIVEN, "dpv:ConsentGiven",
          ConsentState.REFUSED, "dpv:ConsentRefused",
          ConsentState.WITHDRAWN, "dpv:ConsentWithdrawn",
          ConsentState.REVOKED, "dpv:ConsentRevoked",
          ConsentState.EXPIRED, "dpv:ConsentExpired");

  private ReceiptSigner signer;
  private PublicAddress address;

  protected ConsentReceipts() {}

  @Inject
  ConsentReceipts(ReceiptSigner signer, PublicAddress address) {
    this.signer = signer;
    this.address = address;
  }

  Receipt receipt(Sub sub, Person person, Notice notice, KeptConsent kept) {
    return signer.sign(write(sub, person, notice, kept));
  }

  private JsonObject write(Sub sub, Person person, Notice notice, KeptConsent kept) {
    var id = identifier(person, kept);
    var record =
        JSON.createObjectBuilder()
            .add("@type", "dpv:ConsentRecord")
            .add("@id", "urn:custodes:consent:" + id)
            .add("dct:identifier", id)
            .add("dct:conformsTo", "https://w3id.org/dpv/schema/dpv-27560#record-eu-gdpr")
            .add(
                "dpv:hasDataSubject",
                JSON.createObjectBuilder().add("@id", "urn:subject:" + sub.value()))
            .add("dpv:hasDataController", address.base().toString())
            .add("dpv:hasApplicableLaw", "eu-gdpr:GDPR")
            .add("dpv:hasLegalBasis", "eu-gdpr:A6-1-a")
            .add(
                "dpv:hasProcess",
                JSON.createArrayBuilder()
                    .add(
                        JSON.createObjectBuilder()
                            .add("@type", "dpv:Process")
                            .add("dpv:hasPurpose", DPV_PURPOSE.get(notice.purpose()))
                            .add("dct:title", notice.purpose().code())))
            .add(
                "dpv:hasNotice",
                JSON.createObjectBuilder()
                    .add("@type", "dpv:ConsentNotice")
                    .add("@id", address.base() + notice.path())
                    .add("dct:title", notice.title())
                    .add("dct:hasVersion", notice.version())
                    .add("dct:language", notice.language())
                    .add("custodes:sha256", notice.sha256()))
            .add(
                "dpv:hasConsentControl",
                JSON.createObjectBuilder()
                    .add(
                        "@type",
                        JSON.createArrayBuilder()
                            .add("dpv:ProvideConsent")
                            .add("dpv:WithdrawConsent"))
                    .add("dpv:isExercisedAt", address.base() + "/console/"))
            .add(
                "dpv:hasRight",
                JSON.createArrayBuilder()
                    .add(
                        JSON.createObjectBuilder()
                            .add(
                                "@type",
                                JSON.createArrayBuilder()
                                    .add("dpv:DataSubjectRight")
                                    .add("eu-gdpr:A7-3"))
                            .add("dct:title", "Right to withdraw consent")
                            .add("dpv:isExercisedAt", address.base() + "/console/")))
            .add(
                "dpv:hasConsentStatus",
                JSON.createArrayBuilder()
                    .add(
                        JSON.createObjectBuilder()
                            .add(
                                "@type",
                                JSON.createArrayBuilder()
                                    .add(DPV_STATUS.get(kept.state()))
                                    .add("dpv:ExplicitlyExpressedConsent"))
                            .add("dpv:isIndicatedBy", "dpv:DataSubject")
                            .add("dpv:hasIndicationMethod", kept.method())
                            .add("dpv:isIndicatedAtTime", kept.at().toString())));
    return JSON.createObjectBuilder()
        .add("@context", context())
        .add("@type", "dpv:ConsentReceipt")
        .add("dct:identifier", "receipt-" + id)
        .add("dct:conformsTo", "https://w3id.org/dpv/schema/dpv-27560#receipt")
        .add("dct:created", kept.at().toString())
        .add("dct:publisher", address.base().toString())
        .add("dpv:hasRecordOfActivity", record)
        .build();
  }

  private static JsonObject context() {
    return JSON.createObjectBuilder()
        .add("dpv", "https://w3id.org/dpv#")
        .add("eu-gdpr", "https://w3id.org/dpv/legal/eu/gdpr#")
        .add("dct", "http://purl.org/dc/terms/")
        .add("custodes", "urn:custodes:terms:")
        .build();
  }

  /**
   * Sixteen bytes that only the person's key yields, so that nothing at rest leads to a receipt.
   * They hang on the decision alone: a receipt that is written again is the same.
   */
  private static String identifier(Person person, KeptConsent kept) {
    return HexFormat.of()
        .formatHex(Arrays.copyOf(person.key().derive("receipt|" + kept.event()), 16));
  }
}
