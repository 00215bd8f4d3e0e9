package araxes.scenario;

import araxes.model.ControlMap;
import java.time.LocalDate;

/// Who holds what on a day.
public record Situation(LocalDate day, ControlMap control) {}
