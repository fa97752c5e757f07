package org.custodes.domain.practice;

/** What a practice is for, in the words of the W3C Data Privacy Vocabulary 2.3. */
public enum DpvPurpose {
  SERVICE_PERSONALISATION("ServicePersonalisation"),
  IMPROVE_EXISTING_PRODUCTS_AND_SERVICES("ImproveExistingProductsAndServices"),
  REQUESTED_SERVICE_PROVISION("RequestedServiceProvision"),
  SCIENTIFIC_RESEARCH("ScientificResearch"),
  PUBLIC_BENEFIT("PublicBenefit"),
  RIGHTS_FULFILMENT("RightsFulfilment"),
  LEGAL_COMPLIANCE("LegalCompliance"),
  ENFORCE_SECURITY("EnforceSecurity"),
  MISUSE_PREVENTION_AND_DETECTION("MisusePreventionAndDetection"),
  ORGANISATION_GOVERNANCE("OrganisationGovernance");

  private final String term;

  DpvPurpose(String term) {
    this.term = term;
  }

  public String term() {
    return "dpv:" + term;
  }
}
