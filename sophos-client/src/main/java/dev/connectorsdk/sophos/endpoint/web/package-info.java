/**
 * Web control: categories, local sites and the decryption of HTTPS websites (Endpoint API).
 *
 * <pre>{@code
 * WebControl web = sophos.tenant().endpoints().webControl();
 * }</pre>
 *
 * <p>{@link LocalSites} are websites with a category or tag of the tenant; {@link TlsDecryption}
 * sets which categories and sites endpoints decrypt. Level: tenant.
 *
 * <p>Guide: {@code docs/endpoints.md} of the project.
 */
@NullMarked
package dev.connectorsdk.sophos.endpoint.web;

import org.jspecify.annotations.NullMarked;
