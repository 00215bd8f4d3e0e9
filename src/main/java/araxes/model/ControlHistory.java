package araxes.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Who controlled one unit when: contiguous periods, earliest first.
public record ControlHistory(UnitId unit, List<ControlPeriod> periods) {
    public ControlHistory {
        periods = List.copyOf(periods);
        for (int i = 1; i < periods.size(); i++) {
            var ended = periods.get(i - 1).valid().until();
            var began = periods.get(i).valid().from();
            if (!ended.equals(began)) {
                throw new IllegalArgumentException(
                    "Control of " + unit + " has a gap or an overlap: one period ends " + ended + ", the next begins " + began);
            }
        }
    }

    /// The period that contains the day; empty before the first and after the last.
    public Optional<ControlPeriod> on(LocalDate day) {
        return periods.stream().filter(period -> period.valid().contains(day)).findFirst();
    }
}
