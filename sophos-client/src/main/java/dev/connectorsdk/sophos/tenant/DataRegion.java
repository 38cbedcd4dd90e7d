package dev.connectorsdk.sophos.tenant;

/**
 * The data region of a tenant. Do not derive a host from it: new regions are added.
 *
 * @param value the text in the API; values unknown to this version are kept
 */
public record DataRegion(String value) {
  public static final DataRegion US01 = new DataRegion("us01");
  public static final DataRegion US03 = new DataRegion("us03");
  public static final DataRegion EU01 = new DataRegion("eu01");
  public static final DataRegion EU02 = new DataRegion("eu02");
  public static final DataRegion CA01 = new DataRegion("ca01");
  public static final DataRegion AU01 = new DataRegion("au01");
  public static final DataRegion JP01 = new DataRegion("jp01");
  public static final DataRegion BR01 = new DataRegion("br01");
  public static final DataRegion IN01 = new DataRegion("in01");
}
