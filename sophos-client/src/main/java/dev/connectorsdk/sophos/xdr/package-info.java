/**
 * XDR Query API: queries on the Data Lake.
 *
 * <pre>{@code
 * QueryRun run = sophos.tenant().xdrQuery().run(request -> request);
 * }</pre>
 *
 * <p>{@link XdrQuery} runs a saved query or SQL on the data lake of a tenant, and lists runs. The
 * rows are read as maps or as records; see {@code dev.connectorsdk.sophos.query}. Level: tenant.
 *
 * <p>Guide: {@code docs/queries.md} of the project.
 */
@NullMarked
package dev.connectorsdk.sophos.xdr;

import org.jspecify.annotations.NullMarked;
