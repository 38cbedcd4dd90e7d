/**
 * Forensic logs and memory dumps of endpoints (Endpoint API).
 *
 * <pre>{@code
 * ForensicLogs logs = sophos.tenant().endpoints().forensicLogs();
 * }</pre>
 *
 * <p>{@link ForensicLogs} and {@link MemoryDumps} request a file from an endpoint, and wait within
 * a deadline until the endpoint has uploaded it. The {@link FileRequest} then has the file. Level:
 * tenant.
 *
 * <p>Guide: {@code docs/endpoints.md} of the project.
 */
@NullMarked
package dev.connectorsdk.sophos.endpoint.forensic;

import org.jspecify.annotations.NullMarked;
