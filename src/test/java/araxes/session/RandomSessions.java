package araxes.session;

import araxes.cartography.Arrangement;
import araxes.cartography.Bookmark;
import araxes.cartography.MapState;
import araxes.cartography.SessionState;
import araxes.cartography.TimeWindow;
import araxes.cartography.View;
import araxes.model.DateRange;
import araxes.model.PartialDate;
import araxes.model.UnitId;
import araxes.scenario.Draft;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

/// Sessions with anything in every field. The fields are read off the records, so that a new one is filled too.
public final class RandomSessions {
    private static final String[] LETTERS = {"a", "Z", "0", " ", "\"", "\\", "\n", "\u0000", "ə", "Ş", "Խ", "ж", "’", "<b>", "\u202E", "😀", "=", "'", "$(x)"};
    private static final GeometryFactory LINES = new GeometryFactory();
    private final Random random;

    public RandomSessions(long seed) {
        random = new Random(seed);
    }

    public SessionState session() {
        var arrangement = record(Holder.class).arrangement();
        var panes = Stream.generate(() -> record(MapState.class)).limit(arrangement.panes()).toList();
        var own = record(SessionState.class);
        return new SessionState(own.title(), panes, random.nextInt(panes.size()), arrangement, random.nextDouble(), own.view(), own.drafts(),
            own.bookmarks());
    }

    public MapState map() {
        return record(MapState.class);
    }

    private record Holder(Arrangement arrangement) {}

    private <T> T record(Class<T> type) {
        return type.cast(value(type));
    }

    private Object value(Type type) {
        if (type instanceof ParameterizedType parameterised) {
            Supplier<Object> one = () -> value(parameterised.getActualTypeArguments()[parameterised.getActualTypeArguments().length - 1]);
            var several = new ArrayList<>(Stream.generate(one).limit(random.nextInt(4)).toList());
            if (parameterised.getRawType() == Map.class) {
                var map = new LinkedHashMap<Object, Object>();
                boolean byText = parameterised.getActualTypeArguments()[0] == String.class;
                several.forEach(value -> map.put(byText ? text() : value(parameterised.getActualTypeArguments()[0]), value));
                return map;
            }
            return parameterised.getRawType() == Set.class ? new LinkedHashSet<>(several) : several;
        }
        var wanted = (Class<?>) type;
        if (wanted == int.class || wanted == Integer.class) {
            return random.nextInt(1, 9);
        } else if (wanted == double.class || wanted == Double.class) {
            return random.nextInt(4) == 0 ? (double) random.nextInt(30) : random.nextDouble() * 30;
        } else if (wanted == boolean.class) {
            return random.nextBoolean();
        } else if (wanted == String.class) {
            return text();
        } else if (wanted == LocalDate.class) {
            return LocalDate.of(1988, 2, 20).plusDays(random.nextInt(14_000));
        } else if (wanted == PartialDate.class) {
            return PartialDate.parse(List.of("1996", "1992-01", "2001-04-03").get(random.nextInt(3)));
        } else if (wanted == Period.class) {
            return Period.of(random.nextInt(3), random.nextInt(12), random.nextInt(1, 40));
        } else if (wanted == UnitId.class) {
            return new UnitId("unit_" + random.nextInt(20));
        } else if (wanted == View.class) {
            return new View(random.nextDouble() * 360 - 180, random.nextDouble() * 170 - 85, random.nextDouble() * 24);
        } else if (wanted == SessionState.class) {
            return SessionState.of(map()).withTitle(text()).withView(random.nextBoolean() ? null : record(View.class))
                .withDrafts(list(Draft.class)).withBookmarks(list(Bookmark.class));
        } else if (wanted == DateRange.class) {
            var from = record(LocalDate.class);
            return random.nextBoolean() ? DateRange.ALWAYS : new DateRange(from, from.plusDays(random.nextInt(1, 99)));
        } else if (wanted == Geometry.class) {
            return LINES.createLineString(new Coordinate[] {coordinate(), coordinate(), coordinate()});
        } else if (wanted == TimeWindow.Instant.class) {
            return TimeWindow.INSTANT;
        } else if (wanted.isEnum()) {
            return wanted.getEnumConstants()[random.nextInt(wanted.getEnumConstants().length)];
        } else if (wanted.isSealed()) {
            var kinds = RecordJson.kinds(wanted).toList();
            return value(kinds.get(random.nextInt(kinds.size())));
        }
        return construct(wanted);
    }

    private Coordinate coordinate() {
        return new Coordinate(40 + random.nextDouble() * 10, 38 + random.nextDouble() * 4);
    }

    private <T> List<T> list(Class<T> type) {
        return Stream.generate(() -> record(type)).limit(random.nextInt(3)).toList();
    }

    private Object construct(Class<?> type) {
        var components = type.getRecordComponents();
        var types = Stream.of(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        var values = Stream.of(components).map(this::component).toArray();
        try {
            return type.getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(type + " cannot be made; give it values of its own here", e);
        }
    }

    private @Nullable Object component(RecordComponent component) {
        boolean none = component.getAnnotatedType().isAnnotationPresent(Nullable.class) && random.nextInt(3) == 0;
        return none ? null : value(component.getGenericType());
    }

    private String text() {
        var text = new StringBuilder();
        for (int i = random.nextInt(6); i >= 0; i--) {
            text.append(LETTERS[random.nextInt(LETTERS.length)]);
        }
        return text.toString();
    }
}
