package dev.connectorsdk.core.internal.http;

import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import okhttp3.OkHttpClient;
import okhttp3.ResponseBody;
import okio.Buffer;
import org.jspecify.annotations.Nullable;

/**
 * Names the jars of a class path on which OkHttp cannot run, instead of a {@link LinkageError} in
 * the middle of a call. Two copies of OkHttp are accepted as long as the first one is new enough.
 */
final class OkHttpCheck {
  private static final List<String> CLASSES =
      List.of("okhttp3/OkHttpClient.class", "okio/Buffer.class", "kotlin/KotlinVersion.class");

  private OkHttpCheck() {}

  /**
   * Creates a client.
   *
   * @throws IllegalStateException if OkHttp or a library that it needs is too old
   */
  static OkHttpClient create(Supplier<OkHttpClient> constructor) {
    try {
      OkHttpClient client = constructor.get();
      // OkHttp 3 has the same arguments in another order
      ResponseBody.create(new Buffer(), null, 0).close();
      return client;
    } catch (LinkageError e) {
      throw new IllegalStateException(
          "The class path has libraries that are too old for this SDK, or two versions of one: "
              + String.join(", ", jars(OkHttpCheck.class.getClassLoader()))
              + ". It needs OkHttp 4.0 and kotlin-stdlib 1.8.22 or newer: exclude the"
              + " older ones, or import connector-bom in the dependencyManagement of your project.",
          e);
    }
  }

  /** Returns the file names of all jars that hold one of the libraries. */
  private static Set<String> jars(@Nullable ClassLoader loader) {
    Set<String> names = new TreeSet<>();
    for (String type : CLASSES) {
      try {
        Collections.list(
                loader == null ? ClassLoader.getSystemResources(type) : loader.getResources(type))
            .forEach(url -> names.add(jar(url.getPath())));
      } catch (IOException e) {
        names.add("unreadable jars");
      }
    }
    return names;
  }

  /** Returns the file name in {@code file:/folder/name.jar!/okio/Buffer.class}. */
  private static String jar(String path) {
    int end = path.lastIndexOf('!');
    String file = end < 0 ? path : path.substring(0, end);
    return file.substring(file.lastIndexOf('/') + 1);
  }
}
