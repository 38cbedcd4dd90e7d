package dev.connectorsdk.core.internal.json;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.Moshi;
import com.squareup.moshi.Types;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Makes adapters for records. One that consists of a single text is that text in JSON (an open
 * enum, an id); any other is an object, made by its canonical constructor, which is given an empty
 * list, set, map or optional for what JSON leaves out.
 */
final class RecordAdapter {
  private final Names names;

  RecordAdapter(Names names) {
    this.names = names;
  }

  /** The adapter of such a type, null for any other. */
  @Nullable JsonAdapter<?> create(Type type, Moshi moshi) {
    Class<?> raw = Types.getRawType(type);
    if (!raw.isRecord()) {
      return null;
    }
    RecordComponent[] components = raw.getRecordComponents();
    Constructor<?> constructor = constructor(raw, components);
    if (components.length == 1 && components[0].getType() == String.class) {
      return OpenEnumAdapter.of(raw, constructor, accessor(components[0]));
    }
    TypeArguments arguments = TypeArguments.of(type);
    List<Member> members = new ArrayList<>();
    for (int i = 0; i < components.length; i++) {
      Type resolved = arguments.resolve(components[i].getGenericType());
      members.add(member(components[i], i, () -> moshi.adapter(resolved)));
    }
    return new ObjectAdapter(members, null, assembly(constructor, components));
  }

  private Member member(
      RecordComponent component, int index, Supplier<JsonAdapter<Object>> adapter) {
    boolean required =
        EmptyValues.of(component.getType()) == null
            && !Member.isNullable(component.getAnnotatedType());
    return new Member(
        names.of(component.getName(), component),
        required,
        accessor(component),
        () -> Filling.ofValue(adapter.get(), (draft, v) -> ((Object[]) draft)[index] = v, null),
        adapter);
  }

  private static ObjectAdapter.Assembly assembly(
      Constructor<?> constructor, RecordComponent[] components) {
    @Nullable Object[] absent = new Object[components.length];
    for (int i = 0; i < absent.length; i++) {
      absent[i] = EmptyValues.of(components[i].getType());
    }
    return new ObjectAdapter.Assembly() {
      @Override
      public Object start() {
        return absent.clone();
      }

      @Override
      public Object finish(Object draft) {
        return made(constructor, (Object[]) draft);
      }
    };
  }

  private static Object made(Constructor<?> constructor, @Nullable Object[] values) {
    try {
      return constructor.newInstance(values);
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof Error error) {
        throw error;
      }
      throw new IllegalArgumentException("The record refuses the values", e);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Constructor<?> constructor(Class<?> raw, RecordComponent[] components) {
    Class<?>[] types = new Class<?>[components.length];
    for (int i = 0; i < types.length; i++) {
      types[i] = components[i].getType();
    }
    try {
      Constructor<?> canonical = raw.getDeclaredConstructor(types);
      canonical.setAccessible(true);
      return canonical;
    } catch (NoSuchMethodException e) {
      throw new AssertionError(raw + " has no canonical constructor", e);
    }
  }

  private static Method accessor(RecordComponent component) {
    Method accessor = component.getAccessor();
    accessor.setAccessible(true);
    return accessor;
  }
}
