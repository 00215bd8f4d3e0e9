package araxes.geodata;

import araxes.model.Atlas;
import araxes.model.Event;
import araxes.model.Precision;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// `events.yaml`: what happened.
final class EventsFile {
    static final String NAME = "events.yaml";

    private EventsFile() {}

    static List<Event> read(Entry file, References references, Atlas.About about, UnitGroups groups) {
        references.define(References.Kind.EVENT_TYPE, file.texts("types"));
        var events = new ArrayList<Event>();
        var ids = new HashSet<String>();
        LocalDate previous = LocalDate.MIN;
        for (var entry : file.entries("events")) {
            var event = read(entry, about, groups);
            if (event == null) {
                continue;
            }
            if (!ids.add(event.id())) {
                entry.issue("entry.duplicate", event.id());
            }
            if (event.date().isBefore(previous)) {
                entry.issue("event.order", event.date(), previous);
            }
            previous = event.date();
            events.add(event);
        }
        file.finish();
        return events;
    }

    private static @Nullable Event read(Entry entry, Atlas.About about, UnitGroups groups) {
        var date = entry.date("date");
        if (!entry.has("date")) {
            entry.issue("field.missing", "date");
        }
        var end = entry.date("end");
        if (date != null && date.isAfter(about.asOf())) {
            entry.issue("date.future", "date", date, about.asOf());
        }
        if (date != null && end != null && end.isBefore(date)) {
            entry.issue("date.reversed", date, end);
        }
        double latitude = entry.requiredNumber("lat");
        double longitude = entry.requiredNumber("lon");
        if (Math.abs(latitude) > 90 || Math.abs(longitude) > 180) {
            entry.issue("coordinates.range", longitude, latitude);
        }
        var event = new Event(entry.text("id"), date == null ? about.firstDay() : date, end,
            entry.choice("precision", Precision.class, Precision.APPROX), entry.reference(References.Kind.EVENT_TYPE, "type"),
            entry.text("title"), entry.text("place"), latitude, longitude, entry.texts("participants"), entry.text("description"),
            groups.units(entry, "units"), entry.evidence());
        entry.finish();
        return date == null ? null : event;
    }
}
