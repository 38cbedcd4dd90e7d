package dev.connectorsdk.sophos.endpoint.forensic;

import dev.connectorsdk.core.error.TransportException;
import dev.connectorsdk.core.internal.http.ApiBinding;
import dev.connectorsdk.core.internal.http.call.CallTimeout;
import dev.connectorsdk.sophos.WaitProgress;
import dev.connectorsdk.sophos.internal.ArgumentChecks;
import java.time.Duration;
import java.util.OptionalInt;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import retrofit2.http.Body;
import retrofit2.http.GET;
import retrofit2.http.POST;
import retrofit2.http.Path;
import retrofit2.http.Tag;

/**
 * The memory dumps of endpoints. An endpoint uploads a dump to the storage that is configured for
 * the tenant; the API returns the name and the hash of the file, not the file.
 */
public final class MemoryDumps {
  private final ApiBinding binding;
  private final Http http;

  MemoryDumps(ApiBinding binding) {
    this.binding = binding;
    this.http = binding.create(Http.class);
  }

  /**
   * Requests a dump of the memory of a process. Endpoint API, POST
   * /endpoint/v1/endpoints/{endpointId}/memory-dumps; 404 if the endpoint does not exist.
   *
   * @param pid the id of the process, not negative
   * @param expires how long the endpoint may take, more than zero
   * @return the request, which is pending
   * @throws IllegalArgumentException if the id is blank, the process id negative or the duration
   *     not more than zero
   */
  public FileRequest requestProcess(String endpointId, int pid, Duration expires) {
    if (pid < 0) {
      throw new IllegalArgumentException("pid must not be negative, was " + pid + '.');
    }
    return request(endpointId, "process", OptionalInt.of(pid), expires);
  }

  /**
   * Requests a dump of the memory of the kernel. Endpoint API, POST
   * /endpoint/v1/endpoints/{endpointId}/memory-dumps, whose mode {@code kernel} is unverified; 404
   * if the endpoint does not exist.
   *
   * @param expires how long the endpoint may take, more than zero
   * @return the request, which is pending
   * @throws IllegalArgumentException if the id is blank or the duration not more than zero
   */
  public FileRequest requestKernel(String endpointId, Duration expires) {
    return request(endpointId, "kernel", OptionalInt.empty(), expires);
  }

  private FileRequest request(String endpointId, String mode, OptionalInt pid, Duration expires) {
    ArgumentChecks.requirePositive("expires", expires);
    return http.request(endpointId, new Order(mode, pid, expires));
  }

  /**
   * Returns a request. Endpoint API, GET
   * /endpoint/v1/endpoints/{endpointId}/memory-dumps/{memoryDumpRequestId}; 404 if the endpoint or
   * the request does not exist.
   *
   * @throws IllegalArgumentException if an id is blank
   */
  public FileRequest get(String endpointId, String requestId) {
    return http.get(endpointId, requestId, null);
  }

  /**
   * Waits until a request has finished: see {@link #await(String, String, Duration, Consumer)}.
   *
   * @throws TransportException after the timeout, or if the thread is interrupted
   */
  public FileRequest await(String endpointId, String requestId, Duration timeout) {
    return await(endpointId, requestId, timeout, progress -> {});
  }

  /**
   * Waits until a request has finished. Polls at once, then after pauses that grow from 1 to 10
   * seconds.
   *
   * @param timeout the maximum wait, the last poll included; longer than zero
   * @param listener receives the request after each poll
   * @return the finished request; without a file, it has failed (unverified)
   * @throws IllegalArgumentException if an id is blank or the timeout not more than zero
   * @throws TransportException after the timeout ({@code TIMEOUT}): the request goes on; if the
   *     thread is interrupted ({@code INTERRUPTED}) or the client closed ({@code CANCELED})
   */
  public FileRequest await(
      String endpointId,
      String requestId,
      Duration timeout,
      Consumer<? super WaitProgress<FileRequest>> listener) {
    return FileRequests.poll(
            binding,
            "memory-dumps",
            endpointId,
            requestId,
            left -> http.get(endpointId, requestId, left))
        .await(timeout, listener);
  }

  record Order(String mode, OptionalInt pid, Duration expires) {}

  interface Http {
    @POST("endpoint/v1/endpoints/{endpointId}/memory-dumps")
    FileRequest request(@Path("endpointId") String endpointId, @Body Order order);

    @GET("endpoint/v1/endpoints/{endpointId}/memory-dumps/{requestId}")
    FileRequest get(
        @Path("endpointId") String endpointId,
        @Path("requestId") String requestId,
        @Tag @Nullable CallTimeout timeout);
  }
}
