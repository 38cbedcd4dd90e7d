package dev.connectorsdk.benchmarks.payload;

import java.util.Locale;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Responses of both services with any number of items, in the structure and size of real ones. */
public final class Payload {
  private Payload() {}

  /** Linked accounts as listed by StackOne, about 460 bytes each. */
  public static String accounts(int count) {
    return list(count, Payload::account);
  }

  /** Endpoints as listed by Sophos Central in its basic view, about 800 bytes each. */
  public static String endpoints(int count) {
    return list(count, Payload::endpoint);
  }

  private static String list(int count, IntFunction<String> item) {
    return IntStream.range(0, count).mapToObj(item).collect(Collectors.joining(",", "[", "]"));
  }

  private static String account(int index) {
    return String.format(
        Locale.ROOT,
        """
        {"id":"4617981472946802%04d","provider":"sophos","provider_name":"Sophos Central",\
        "origin_owner_id":"customer-%05d","origin_owner_name":"Customer number %d",\
        "origin_username":"admin@customer-%05d.example","label":"Production of %d",\
        "status":"%s","status_reasons":[],"type":"production","shared":false,\
        "setup_information":{"data_region":"eu-west-1"},"credentials":{},\
        "created_at":"2026-%02d-14T09:26:53.589Z","updated_at":"2026-11-%02dT17:45:12.104Z"}""",
        index,
        index,
        index,
        index,
        index,
        index % 10 == 0 ? "error" : "active",
        index % 12 + 1,
        index % 28 + 1);
  }

  private static String endpoint(int index) {
    return String.format(
        Locale.ROOT,
        """
        {"id":"6d4b2a9e-5c1f-4e8a-9d3b-0000%08x","type":"computer",\
        "tenant":{"id":"0f9c7d1a-3b5e-4a2f-8c6d-123456789abc"},"hostname":"LAPTOP-%05d",\
        "health":{"overall":"%s","threats":{"status":"good"},"services":{"status":"good",\
        "serviceDetails":[{"name":"Sophos Endpoint Defense Service","status":"running"}]}},\
        "os":{"isServer":false,"platform":"windows","name":"Windows 11 Pro","majorVersion":10,\
        "minorVersion":0,"build":22631},"ipv4Addresses":["10.0.%d.%d"],\
        "macAddresses":["00:1B:44:11:%02X:%02X"],\
        "associatedPerson":{"name":"LAPTOP\\\\user%d","viaLogin":"LAPTOP\\\\user%d"},\
        "tamperProtectionEnabled":true,\
        "assignedProducts":[{"code":"endpointProtection","version":"2026.1","status":"installed"},\
        {"code":"interceptX","version":"2026.1","status":"installed"}],\
        "lastSeenAt":"2026-11-%02dT17:45:12.104Z",\
        "isolation":{"status":"notIsolated","adminIsolated":false,"selfIsolated":false}}""",
        index,
        index,
        index % 10 == 0 ? "suspicious" : "good",
        index / 250,
        index % 250,
        index / 256 % 256,
        index % 256,
        index,
        index,
        index % 28 + 1);
  }
}
