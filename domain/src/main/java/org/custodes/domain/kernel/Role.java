package org.custodes.domain.kernel;

import java.util.List;

/** The realm roles of Keycloak that the house knows. {@code system} is nobody's: jobs run as it. */
public final class Role {
  public static final String SUBJECT = "subject";
  public static final String GUARDIAN = "guardian";
  public static final String SUPPORT_AGENT = "support-agent";
  public static final String SUPPORT_LEAD = "support-lead";
  public static final String BOARD_MEMBER = "board-member";
  public static final String BOARD_CHAIR = "board-chair";
  public static final String BOARD_SECRETARY = "board-secretary";
  public static final String PRIVACY_OFFICER = "privacy-officer";
  public static final String TRAINER = "trainer";
  public static final String ETHICS_REVIEWER = "ethics-reviewer";
  public static final String RESEARCH_PARTNER = "research-partner";
  public static final String AUDITOR = "auditor";
  public static final String ASSISTANT = "assistant";
  public static final String OPERATOR = "operator";

  /** Every role that a token may carry. */
  public static final List<String> ALL =
      List.of(
          SUBJECT,
          GUARDIAN,
          SUPPORT_AGENT,
          SUPPORT_LEAD,
          BOARD_MEMBER,
          BOARD_CHAIR,
          BOARD_SECRETARY,
          PRIVACY_OFFICER,
          TRAINER,
          ETHICS_REVIEWER,
          RESEARCH_PARTNER,
          AUDITOR,
          ASSISTANT,
          OPERATOR);

  private Role() {}
}
