package dev.connectorsdk.sophos.partner;

import dev.connectorsdk.core.internal.http.ApiBinding;
import dev.connectorsdk.sophos.tenant.BillingType;
import dev.connectorsdk.sophos.tenant.Tenant;
import java.util.Optional;
import java.util.function.UnaryOperator;
import retrofit2.http.Body;
import retrofit2.http.POST;

/** The creation of tenants, which only partners can. */
public final class NewTenants {
  private final Http http;

  NewTenants(ApiBinding binding) {
    this.http = binding.create(Http.class);
  }

  /**
   * Creates a tenant. Partner API, POST /partner/v1/tenants. It is not sent again after a failure,
   * since that could create a second tenant: list the tenants first. A new tenant can be called as
   * soon as it has an {@code apiHost}.
   *
   * @throws IllegalArgumentException if the draft is invalid
   */
  public Tenant create(UnaryOperator<TenantDraft.Builder> draft) {
    TenantDraft tenant = draft.apply(TenantDraft.builder()).build();
    return http.create(
        new NewTenant(
            tenant.name(),
            tenant.dataGeography(),
            tenant.billingType(),
            contact(tenant),
            tenant.showAs()));
  }

  private static Contact contact(TenantDraft tenant) {
    Address address =
        new Address(
            tenant.address1(),
            tenant.address2(),
            tenant.address3(),
            tenant.city(),
            tenant.state(),
            tenant.countryCode(),
            tenant.postalCode());
    return new Contact(
        tenant.firstName(),
        tenant.lastName(),
        tenant.email(),
        tenant.phone(),
        tenant.mobile(),
        tenant.fax(),
        Optional.of(address).filter(given -> !given.equals(Address.NONE)));
  }

  record NewTenant(
      String name,
      String dataGeography,
      BillingType billingType,
      Contact contact,
      Optional<String> showAs) {}

  record Contact(
      String firstName,
      String lastName,
      String email,
      Optional<String> phone,
      Optional<String> mobile,
      Optional<String> fax,
      Optional<Address> address) {}

  record Address(
      Optional<String> address1,
      Optional<String> address2,
      Optional<String> address3,
      Optional<String> city,
      Optional<String> state,
      Optional<String> countryCode,
      Optional<String> postalCode) {
    static final Address NONE =
        new Address(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
  }

  interface Http {
    @POST("partner/v1/tenants")
    Tenant create(@Body NewTenant tenant);
  }
}
