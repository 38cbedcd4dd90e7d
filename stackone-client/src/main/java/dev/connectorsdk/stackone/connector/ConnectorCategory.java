package dev.connectorsdk.stackone.connector;

/**
 * The product category of a connector. Unknown values are kept.
 *
 * @param value the value in StackOne's API
 */
public record ConnectorCategory(String value) {
  /** Applicant tracking. */
  public static final ConnectorCategory ATS = new ConnectorCategory("ats");

  /** Human resources. */
  public static final ConnectorCategory HRIS = new ConnectorCategory("hris");

  /** Human resources, legacy. */
  public static final ConnectorCategory HRIS_LEGACY = new ConnectorCategory("hris-legacy");

  /** Customer relationship management. */
  public static final ConnectorCategory CRM = new ConnectorCategory("crm");

  /** Identity and access. */
  public static final ConnectorCategory IAM = new ConnectorCategory("iam");

  /** Marketing. */
  public static final ConnectorCategory MARKETING = new ConnectorCategory("marketing");

  /** Learning. */
  public static final ConnectorCategory LMS = new ConnectorCategory("lms");

  /** StackOne itself. */
  public static final ConnectorCategory STACKONE = new ConnectorCategory("stackone");

  /** Documents. */
  public static final ConnectorCategory DOCUMENTS = new ConnectorCategory("documents");

  /** Tickets. */
  public static final ConnectorCategory TICKETING = new ConnectorCategory("ticketing");

  /** Background screening. */
  public static final ConnectorCategory SCREENING = new ConnectorCategory("screening");

  /** Messages. */
  public static final ConnectorCategory MESSAGING = new ConnectorCategory("messaging");

  /** Accounting. */
  public static final ConnectorCategory ACCOUNTING = new ConnectorCategory("accounting");

  /** Scheduling. */
  public static final ConnectorCategory SCHEDULING = new ConnectorCategory("scheduling");

  @Override
  public String toString() {
    return value;
  }
}
