package dev.connectorsdk.stackone.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.connectorsdk.stackone.StackOneClient;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** The client in a class loader without the optional library {@code dev.harrel:json-schema}. */
class OptionalSchemaLibraryTest {
  private static final String KEY = "v1.eu1.0123456789abcdef";

  @Test
  void check_libraryAbsent_namesTheMavenCoordinates() throws Exception {
    Object actions = actions();

    assertThatThrownBy(() -> invoke(actions, "check", UnaryOperator.identity()))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("dev.harrel:json-schema")
        .hasMessageContaining("check(…), or run(…) with checked(true)");
  }

  @Test
  void checkedRun_libraryAbsent_namesTheMavenCoordinatesBeforeAnythingIsSent() throws Exception {
    Object actions = actions();
    UnaryOperator<Object> checked = builder -> call(builder, "checked", boolean.class, true);

    assertThatThrownBy(() -> invoke(actions, "run", checked))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("dev.harrel:json-schema");
  }

  /** The actions of an account; a request would fail with another exception. */
  private static Object actions() throws ReflectiveOperationException {
    ClassLoader loader = new WithoutLibrary();
    Class<?> keyType = loader.loadClass("dev.connectorsdk.core.credential.ApiKey");
    Class<?> clientType = loader.loadClass(StackOneClient.class.getName());
    assertThat(clientType).isNotSameAs(StackOneClient.class);
    Object key = keyType.getMethod("of", String.class).invoke(null, KEY);
    Object client = clientType.getMethod("create", keyType).invoke(null, key);
    Object account = call(client, "account", String.class, "a1");
    return account.getClass().getMethod("actions").invoke(account);
  }

  private static void invoke(Object actions, String method, UnaryOperator<?> call)
      throws Throwable {
    try {
      actions
          .getClass()
          .getMethod(method, String.class, UnaryOperator.class)
          .invoke(actions, "sophos_list", call);
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }

  private static Object call(Object target, String method, Class<?> type, Object argument) {
    try {
      Method found = target.getClass().getMethod(method, type);
      found.setAccessible(true); // a builder's method is declared by a class that is not public
      return found.invoke(target, argument);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Defines the classes of the SDK anew, and does not find those of the library. */
  private static final class WithoutLibrary extends ClassLoader {
    WithoutLibrary() {
      super(StackOneClient.class.getClassLoader());
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
      if (name.startsWith("dev.harrel.")) {
        throw new ClassNotFoundException(name);
      }
      synchronized (getClassLoadingLock(name)) {
        Class<?> loaded = findLoadedClass(name);
        if (loaded != null) {
          return loaded;
        }
        return name.startsWith("dev.connectorsdk.")
            ? findClass(name)
            : super.loadClass(name, resolve);
      }
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
      String file = name.replace('.', '/') + ".class";
      try (InputStream in = getParent().getResourceAsStream(file)) {
        if (in == null) {
          throw new ClassNotFoundException(name);
        }
        byte[] bytes = in.readAllBytes();
        return defineClass(name, bytes, 0, bytes.length);
      } catch (IOException e) {
        throw new ClassNotFoundException(name, e);
      }
    }
  }
}
