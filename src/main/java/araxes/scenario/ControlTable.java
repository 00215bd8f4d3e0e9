package araxes.scenario;

import araxes.geometry.GeodesicArea;
import araxes.model.Atlas;
import araxes.model.Party;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/// How much each party controls on a day: one row a party that holds anything, the largest area first.
///
/// @param deJureState id of the state whose recognised territory the shares refer to
public record ControlTable(LocalDate day, String deJureState, List<Row> rows) {
    public ControlTable {
        rows = List.copyOf(rows);
    }

    /// What one party controls.
    ///
    /// @param areaSquareKilometres geodesic, sum of its units
    /// @param units how many units it controls
    /// @param shareOfState the part of the recognised territory of the table's state that it controls, 0 to 1;
    ///     empty if no unit of the atlas belongs to that state
    public record Row(Party party, double areaSquareKilometres, int units, OptionalDouble shareOfState) {}

    public static ControlTable of(Atlas atlas, LocalDate day, String deJureState) {
        var control = atlas.controlOn(day);
        Map<String, Sum> sums = new HashMap<>();
        double stateArea = 0;
        for (var unit : atlas.units()) {
            double area = GeodesicArea.squareKilometres(unit.area());
            boolean ofState = unit.deJure().equals(deJureState);
            stateArea += ofState ? area : 0;
            control.controllerOf(unit.id()).ifPresent(party -> sums.computeIfAbsent(party, _ -> new Sum()).add(area, ofState));
        }
        double whole = stateArea;
        return new ControlTable(day, deJureState, sums.entrySet().stream()
            .map(entry -> entry.getValue().row(atlas.party(entry.getKey()), whole))
            .sorted(Comparator.comparingDouble(Row::areaSquareKilometres).reversed().thenComparing(row -> row.party().id()))
            .toList());
    }

    private static final class Sum {
        private double area;
        private double areaOfState;
        private int units;

        void add(double unitArea, boolean ofState) {
            area += unitArea;
            areaOfState += ofState ? unitArea : 0;
            units++;
        }

        Row row(Party party, double stateArea) {
            return new Row(party, area, units, stateArea == 0 ? OptionalDouble.empty() : OptionalDouble.of(areaOfState / stateArea));
        }
    }
}
