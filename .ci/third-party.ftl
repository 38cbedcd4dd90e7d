<#-- One line for each runtime dependency, which ThirdPartyTest compares with docs/third-party.md. -->
<#list dependencyMap as entry>
${entry.getKey().groupId}:${entry.getKey().artifactId} | ${entry.getValue()?join(", ")}
</#list>
