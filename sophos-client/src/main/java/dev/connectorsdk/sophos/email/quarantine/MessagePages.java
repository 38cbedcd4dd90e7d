package dev.connectorsdk.sophos.email.quarantine;

import dev.connectorsdk.core.Paged;
import dev.connectorsdk.core.internal.http.ApiBinding;
import dev.connectorsdk.core.internal.http.PathVariables;
import dev.connectorsdk.sophos.internal.OffsetPage;
import dev.connectorsdk.sophos.internal.OffsetPages;
import org.jspecify.annotations.Nullable;

/** Lists below a message in quarantine. */
final class MessagePages {
  /** The default of most lists of the service, sent so that the end of a list is certain. */
  static final int PAGE_SIZE = 50;

  private MessagePages() {}

  /** Requests a page below a message. */
  interface Source<T> {
    OffsetPage<T> page(String id, int pageSize, int page, @Nullable Boolean totals);
  }

  static <T> Paged<T> list(ApiBinding binding, String request, String id, Source<T> source) {
    String checked = PathVariables.check("id", id);
    return binding.paged(
        request,
        OffsetPages.of(PAGE_SIZE, (page, totals) -> source.page(checked, PAGE_SIZE, page, totals)));
  }
}
