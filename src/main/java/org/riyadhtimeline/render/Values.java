package org.riyadhtimeline.render;

import freemarker.template.ObjectWrapper;
import freemarker.template.SimpleNumber;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateBooleanModel;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateSequenceModel;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Shows templates words, numbers, truth values, lists, maps and the components of records, and
 * nothing else of any class. FreeMarker's own wrapper would look at all methods of each class,
 * which takes longer than to fill the pages of a small site.
 */
final class Values implements ObjectWrapper {

  private final Map<Class<?>, Map<String, Method>> components = new ConcurrentHashMap<>();

  @Override
  public @Nullable TemplateModel wrap(@Nullable Object value) throws TemplateModelException {
    if (value == null || value instanceof TemplateModel) {
      return (TemplateModel) value;
    }
    if (value instanceof String words) {
      return new SimpleScalar(words);
    }
    if (value instanceof Record) {
      return new Components(value, components.computeIfAbsent(value.getClass(), Values::of));
    }
    if (value instanceof List<?> list) {
      return new Items(list);
    }
    if (value instanceof Boolean truth) {
      return truth ? TemplateBooleanModel.TRUE : TemplateBooleanModel.FALSE;
    }
    if (value instanceof Number number) {
      return new SimpleNumber(number);
    }
    if (value instanceof Map<?, ?> map) {
      return new Entries(map);
    }
    throw new TemplateModelException("nothing a template can show: " + value.getClass().getName());
  }

  private static Map<String, Method> of(Class<?> type) {
    Map<String, Method> accessors = new HashMap<>();
    for (RecordComponent component : type.getRecordComponents()) {
      accessors.put(component.getName(), component.getAccessor());
    }
    return accessors;
  }

  private final class Components implements TemplateHashModel {

    private final Object value;
    private final Map<String, Method> accessors;

    Components(Object value, Map<String, Method> accessors) {
      this.value = value;
      this.accessors = accessors;
    }

    @Override
    public @Nullable TemplateModel get(String name) throws TemplateModelException {
      Method accessor = accessors.get(name);
      try {
        return accessor == null ? null : wrap(accessor.invoke(value));
      } catch (ReflectiveOperationException e) {
        throw new TemplateModelException("cannot be read: " + name, e);
      }
    }

    @Override
    public boolean isEmpty() {
      return false;
    }
  }

  private final class Items implements TemplateSequenceModel {

    private final List<?> list;

    Items(List<?> list) {
      this.list = list;
    }

    @Override
    public @Nullable TemplateModel get(int index) throws TemplateModelException {
      return index < 0 || index >= list.size() ? null : wrap(list.get(index));
    }

    @Override
    public int size() {
      return list.size();
    }
  }

  private final class Entries implements TemplateHashModel {

    private final Map<?, ?> map;

    Entries(Map<?, ?> map) {
      this.map = map;
    }

    @Override
    public @Nullable TemplateModel get(String name) throws TemplateModelException {
      return wrap(map.get(name));
    }

    @Override
    public boolean isEmpty() {
      return map.isEmpty();
    }
  }
}
