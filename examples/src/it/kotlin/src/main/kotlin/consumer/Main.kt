package consumer

import dev.connectorsdk.core.credential.ClientCredentials
import dev.connectorsdk.core.error.NotFoundException
import dev.connectorsdk.sophos.SophosClient
import dev.connectorsdk.sophos.endpoint.Endpoint
import dev.connectorsdk.testkit.sophos.SophosCentralSimulator

/** A user's row: Kotlin's data classes are no records, so they are written with @JvmRecord. */
@JvmRecord data class Machine(val id: String, val type: String)

fun main() {
  SophosCentralSimulator.builder().start().use { simulator ->
    val credential = simulator.tenantCredential()
    SophosClient.builder()
        .allowHosts("127.0.0.1")
        .identityUrl(simulator.identityUrl())
        .apiUrl(simulator.globalUrl())
        .credentials(ClientCredentials.of(credential.clientId(), credential.revealSecret()))
        .build()
        .use { sophos -> run(sophos) }
  }
}

private fun run(sophos: SophosClient) {
  val tenant = sophos.tenant()
  val endpoints: List<Endpoint> = tenant.endpoints().list { it.pageSize(3) }.toList()
  val names: List<String> = endpoints.mapNotNull { it.hostname().orElse(null) }
  check(names.size == endpoints.size) { "an endpoint has no host name" }

  val first = tenant.raw().get("/endpoint/v1/endpoints/${endpoints[0].id()}")
  check(first.`as`(Machine::class.java).id == endpoints[0].id()) { "another endpoint" }

  val later = sophos.async { it.tenant().alerts().list().count() }.get()
  check(later > 0) { "no alerts" }

  try {
    tenant.endpoints().get("00000000-0000-0000-0000-000000000000")
    error("an endpoint that does not exist was returned")
  } catch (e: NotFoundException) {
    println("${names.size} endpoints, $later alerts; ${e.javaClass.simpleName} as expected")
  }
}
