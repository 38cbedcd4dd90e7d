/**
 * Search for actions, and the index behind it.
 *
 * <pre>{@code
 * ActionSearchResult found = stackOne.actions().search(s -> s.query("list alerts"));
 * }</pre>
 *
 * <p>{@link ActionSearchRequest} finds actions by what they do, in words; {@link IndexBuildRequest}
 * builds the index that the search reads.
 *
 * <p>Guide: {@code docs/stackone.md} of the project.
 */
@NullMarked
package dev.connectorsdk.stackone.action.search;

import org.jspecify.annotations.NullMarked;
