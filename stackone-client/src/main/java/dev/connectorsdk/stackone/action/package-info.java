/**
 * Actions: the catalog of the operations of connectors, and running them for a linked account.
 *
 * <pre>{@code
 * ActionResult result = stackOne.account(id).actions().run("sophos_list_alerts");
 * }</pre>
 *
 * <p>{@link AccountActions} lists the actions of an account, checks arguments against their schema,
 * and runs them, once or page by page. {@link Actions} lists those of all connectors and searches
 * them. The ids of actions are not published: list them at run time, or keep an {@link
 * ActionCatalog}.
 *
 * <p>Guide: {@code docs/stackone.md} of the project.
 */
@NullMarked
package dev.connectorsdk.stackone.action;

import org.jspecify.annotations.NullMarked;
