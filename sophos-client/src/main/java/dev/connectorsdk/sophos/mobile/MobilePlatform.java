package dev.connectorsdk.sophos.mobile;

/**
 * The platform of a mobile device, an operating system or an app. {@link #MACOS} is unverified.
 *
 * @param value the text in the API; values unknown to this version are kept
 */
public record MobilePlatform(String value) {
  public static final MobilePlatform ANDROID = new MobilePlatform("android");
  public static final MobilePlatform IOS = new MobilePlatform("ios");
  public static final MobilePlatform WINDOWS = new MobilePlatform("windows");
  public static final MobilePlatform CHROME = new MobilePlatform("chrome");
  public static final MobilePlatform MACOS = new MobilePlatform("macos");
}
