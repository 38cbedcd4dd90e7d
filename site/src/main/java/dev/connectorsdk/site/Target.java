package dev.connectorsdk.site;

/** What a link refers to. */
sealed interface Target {

  /** An address on another host. */
  record External() implements Target {}

  /**
   * A document of the project.
   *
   * @param document the document
   * @param anchor the id of a heading, or empty
   */
  record Page(Document document, String anchor) implements Target {
    boolean exists() {
      return anchor.isEmpty() || document.hasAnchor(anchor);
    }
  }

  /**
   * A file of the project that is no document.
   *
   * @param path the path from the root folder
   */
  record File(String path) implements Target {}

  /** A folder: forges show its content, a static site cannot. */
  record Folder() implements Target {}

  /** No file of the project. */
  record Missing() implements Target {}
}
