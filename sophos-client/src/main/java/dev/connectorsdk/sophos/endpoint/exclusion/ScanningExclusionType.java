package dev.connectorsdk.sophos.endpoint.exclusion;

/**
 * The type of a scanning exclusion.
 *
 * @param value the text in the API; values unknown to this version are kept
 */
public record ScanningExclusionType(String value) {
  /** A file or folder on Windows. */
  public static final ScanningExclusionType PATH = new ScanningExclusionType("path");

  /** A file or folder on macOS or Linux. */
  public static final ScanningExclusionType POSIX_PATH = new ScanningExclusionType("posixPath");

  /** A file or folder in virtual environments. */
  public static final ScanningExclusionType VIRTUAL_PATH = new ScanningExclusionType("virtualPath");

  public static final ScanningExclusionType PROCESS = new ScanningExclusionType("process");
  public static final ScanningExclusionType WEB = new ScanningExclusionType("web");

  /** A potentially unwanted application. */
  public static final ScanningExclusionType PUA = new ScanningExclusionType("pua");

  /** An exploit that was detected; has no scan mode, and its value cannot be changed. */
  public static final ScanningExclusionType DETECTED_EXPLOIT =
      new ScanningExclusionType("detectedExploit");

  /** Scans by the Antimalware Scan Interface of Windows. */
  public static final ScanningExclusionType AMSI = new ScanningExclusionType("amsi");

  /** Behavioral detection; has no scan mode, and its value cannot be changed. */
  public static final ScanningExclusionType BEHAVIORAL = new ScanningExclusionType("behavioral");

  public static final ScanningExclusionType JOURNAL_HASHING_PATH =
      new ScanningExclusionType("journalHashingPath");
  public static final ScanningExclusionType JOURNAL_HASHING_PROCESS =
      new ScanningExclusionType("journalHashingProcess");

  /** Whether exclusions of this type may have a scan mode (unverified). */
  boolean takesScanMode() {
    return !equals(DETECTED_EXPLOIT) && !equals(BEHAVIORAL);
  }
}
