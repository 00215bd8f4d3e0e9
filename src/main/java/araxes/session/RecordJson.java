package araxes.session;

import araxes.model.PartialDate;
import araxes.model.UnitId;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;

/// Records as JSON and back. The form is read off the records themselves, so that a new field or a new kind of provision needs no line
/// here: members are the components in snake case, those that are null are left out, a member of a sealed type says in `type` which of
/// its records it is, sets are sorted, and constants are in lower case with hyphens, and shapes are WKT. Members that no component has are ignored.
final class RecordJson {
    static final String TYPE = "type";
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private RecordJson() {}

    /// @param declared the type that will be asked for when it is read again
    static JsonNode write(Object value, Type declared) {
        return switch (value) {
            case String text -> NODES.textNode(text);
            case Integer number -> NODES.numberNode(number);
            case Double number -> NODES.numberNode(number);
            case Boolean truth -> NODES.booleanNode(truth);
            case LocalDate day -> NODES.textNode(day.toString());
            case PartialDate date -> NODES.textNode(date.toString());
            case Period length -> NODES.textNode(length.toString());
            case UnitId id -> NODES.textNode(id.value());
            case Geometry shape -> NODES.textNode(shape.toText());
            case Enum<?> constant -> NODES.textNode(name(constant));
            case Set<?> set -> list(set.stream().sorted().toList(), argument(declared, 0));
            case Collection<?> several -> list(several, argument(declared, 0));
            case Map<?, ?> map -> {
                var object = NODES.objectNode();
                var keys = new ArrayList<Object>(map.keySet());
                if (argument(declared, 0) != String.class) {
                    keys.sort(null); // the order of texts is the data's own, that of constants is ours
                }
                for (var key : keys) {
                    object.set(key instanceof Enum<?> constant ? name(constant) : (String) key, write(map.get(key), argument(declared, 1)));
                }
                yield object;
            }
            case Record fact -> record(fact, declared);
            default -> throw new IllegalArgumentException("No form in JSON: " + value.getClass());
        };
    }

    private static ArrayNode list(Collection<?> several, Type declared) {
        var array = NODES.arrayNode();
        several.forEach(one -> array.add(write(one, declared)));
        return array;
    }

    private static ObjectNode record(Record fact, Type declared) {
        var object = NODES.objectNode();
        if (declared instanceof Class<?> type && type.isSealed()) {
            object.put(TYPE, snakeCase(fact.getClass().getSimpleName()));
        }
        for (var component : fact.getClass().getRecordComponents()) {
            try {
                var value = component.getAccessor().invoke(fact);
                if (value != null) {
                    object.set(snakeCase(component.getName()), write(value, component.getGenericType()));
                }
            } catch (IllegalAccessException | InvocationTargetException e) {
                throw new IllegalStateException("A record of a session can be read: " + fact.getClass(), e);
            }
        }
        return object;
    }

    /// @param place of the node in its document, for the message
    /// @throws SessionException if the node has not the form of the type
    static <T> T read(JsonNode node, Class<T> type, String place) throws SessionException {
        return type.cast(value(node, type, place));
    }

    private static Object value(JsonNode node, Type type, String place) throws SessionException {
        if (type instanceof ParameterizedType parameterised) {
            return container(node, parameterised, place);
        }
        if (!(type instanceof Class<?> wanted)) {
            throw new IllegalArgumentException("No form in JSON: " + type);
        }
        try {
            if (wanted == int.class || wanted == Integer.class) {
                check(node.isIntegralNumber() && node.canConvertToInt(), "not-a-whole-number", place);
                return node.intValue();
            } else if (wanted == double.class || wanted == Double.class) {
                check(node.isNumber() && Double.isFinite(node.doubleValue()), "not-a-number", place);
                return node.doubleValue();
            } else if (wanted == boolean.class) {
                check(node.isBoolean(), "not-a-truth", place);
                return node.booleanValue();
            } else if (wanted == String.class) {
                return text(node, place);
            } else if (wanted == LocalDate.class) {
                return LocalDate.parse(text(node, place));
            } else if (wanted == PartialDate.class) {
                return PartialDate.parse(text(node, place));
            } else if (wanted == Period.class) {
                return Period.parse(text(node, place));
            } else if (wanted == UnitId.class) {
                return new UnitId(text(node, place));
            } else if (wanted == Geometry.class) {
                return shape(text(node, place), place);
            } else if (wanted.isEnum()) {
                return constant(text(node, place), wanted, place);
            }
        } catch (DateTimeException e) {
            throw fault("not-a-date", place, node.asText());
        } catch (IllegalArgumentException e) {
            throw fault("not-allowed", place, String.valueOf(e.getMessage()));
        }
        check(node.isObject(), "not-an-object", place);
        return wanted.isSealed() ? record(node, kind(node, wanted, place), place) : record(node, wanted, place);
    }

    /// A shape in WGS 84 as WKT.
    private static Geometry shape(String text, String place) throws SessionException {
        try {
            var shape = new WKTReader().read(text);
            for (var corner : shape.getCoordinates()) {
                check(Math.abs(corner.x) <= 180 && Math.abs(corner.y) <= 90, "not-on-earth", place);
            }
            return shape;
        } catch (ParseException _) {
            throw fault("not-a-shape", place);
        }
    }

    private static Object container(JsonNode node, ParameterizedType type, String place) throws SessionException {
        if (type.getRawType() == Map.class) {
            check(node.isObject(), "not-an-object", place);
            var map = new LinkedHashMap<Object, Object>();
            for (var member : node.properties()) {
                var key = clean(member.getKey());
                map.put(argument(type, 0) instanceof Class<?> keys && keys.isEnum() ? constant(key, keys, place) : key, value(member.getValue(), argument(type, 1), place + "." + member.getKey()));
            }
            return map;
        }
        check(node.isArray(), "not-a-list", place);
        var several = new ArrayList<>();
        for (int i = 0; i < node.size(); i++) {
            several.add(value(node.get(i), argument(type, 0), place + "[" + i + "]"));
        }
        return type.getRawType() == Set.class ? new LinkedHashSet<>(several) : several;
    }

    private static Object record(JsonNode node, Class<?> wanted, String place) throws SessionException {
        var components = wanted.getRecordComponents();
        var values = new @Nullable Object[components.length];
        var types = new Class<?>[components.length];
        for (int i = 0; i < components.length; i++) {
            types[i] = components[i].getType();
            values[i] = member(node, components[i], place);
        }
        try {
            return wanted.getDeclaredConstructor(types).newInstance(values);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof IllegalArgumentException refused) {
                throw fault("not-allowed", place, String.valueOf(refused.getMessage()));
            }
            throw new IllegalStateException("A record of a session refuses what its types allow: " + wanted, e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("A record of a session can be made: " + wanted, e);
        }
    }

    private static @Nullable Object member(JsonNode node, RecordComponent component, String place) throws SessionException {
        var name = snakeCase(component.getName());
        var found = node.get(name);
        if (found != null && !found.isNull()) {
            return value(found, component.getGenericType(), place + "." + name);
        }
        if (!component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
            throw fault("missing", place + "." + name);
        }
        return null;
    }

    private static Class<?> kind(JsonNode node, Class<?> sealed, String place) throws SessionException {
        var type = text(node.path(TYPE), place + "." + TYPE);
        var kinds = kinds(sealed).toList();
        return kinds.stream().filter(kind -> snakeCase(kind.getSimpleName()).equals(type)).findFirst().orElseThrow(() ->
            fault("none-of", place + "." + TYPE, type, kinds.stream().map(kind -> snakeCase(kind.getSimpleName())).collect(Collectors.joining(", "))));
    }

    /// The records behind a sealed type.
    static Stream<Class<?>> kinds(Class<?> type) {
        return type.isRecord() ? Stream.of(type) : Stream.of(type.getPermittedSubclasses()).flatMap(RecordJson::kinds).distinct();
    }

    private static Object constant(String text, Class<?> type, String place) throws SessionException {
        var all = List.of(type.getEnumConstants());
        return all.stream().filter(one -> name((Enum<?>) one).equals(text)).findFirst().orElseThrow(() ->
            fault("none-of", place, text, all.stream().map(one -> name((Enum<?>) one)).collect(Collectors.joining(", "))));
    }

    private static String text(JsonNode node, String place) throws SessionException {
        if (node.isMissingNode()) {
            throw fault("missing", place);
        }
        check(node.isTextual(), "not-a-text", place);
        return clean(node.textValue());
    }

    /// JSON can hold halves of a character, which no other text can.
    private static String clean(String text) {
        return text.codePoints().anyMatch(point -> Character.getType(point) == Character.SURROGATE)
            ? text.codePoints().map(point -> Character.getType(point) == Character.SURROGATE ? '\uFFFD' : point)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString()
            : text;
    }

    private static void check(boolean fine, String key, String place) throws SessionException {
        if (!fine) {
            throw fault(key, place);
        }
    }

    private static SessionException fault(String key, Object... values) {
        return new SessionException(Wording.of(key, values));
    }

    private static Type argument(Type declared, int index) {
        return declared instanceof ParameterizedType type ? type.getActualTypeArguments()[index] : Object.class;
    }

    private static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String snakeCase(String name) {
        return name.replaceAll("(?<=[a-z])(?=[A-Z])", "_").toLowerCase(Locale.ROOT);
    }
}
