package araxes.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What the names in the texts and in the questions put to a situation stand for in the data: `places` of `atlas.yaml`.
///
/// @param autonomousGroup name of the group of units a corridor may lead to
/// @param districtsGroup name of the group of districts whose return is at issue
/// @param words names used in texts for a party, besides its id and its English name
/// @param predecessors parties continued by another, such as a Soviet republic by its state
/// @param contested the party that stands for nobody in control
/// @param detached unit that is detached from the mainland of its state
/// @param neighbour id, in the layer of states, of the neighbour to which a border must be kept
/// @param borderKeeper state that must keep that border
/// @param authority party that holds the autonomous area without being its state
/// @param protector state to which the autonomous area wants a land link
/// @param census areas for which a census count is published
/// @param areaFigures published areas by the group of units they speak of, where the figure does not name units itself
/// @param borderFigures published border lengths by the two sides in alphabetical order, such as `AM|AZ` or `AM|irn`
/// @param totalHeldFigure published area of land held by the authority and the protector in the other state
/// @param shareHeldFigure the same as a share of that state, in per cent
public record Places(String autonomousGroup, String districtsGroup, Map<String, String> words, Map<String, String> predecessors,
    String contested, UnitId detached, String neighbour, String borderKeeper, String authority, String protector, List<CensusArea> census,
    Map<String, String> areaFigures, Map<String, String> borderFigures, String totalHeldFigure, String shareHeldFigure) {
    public Places {
        words = Map.copyOf(words);
        predecessors = Map.copyOf(predecessors);
        census = List.copyOf(census);
        areaFigures = Map.copyOf(areaFigures);
        borderFigures = Map.copyOf(borderFigures);
    }

    /// An area for which a census figure is published.
    ///
    /// @param figure id of the published figure
    /// @param values those of its values that are census counts of the area, as published
    /// @param group name of a group of units, or empty if the units are named
    public record CensusArea(String figure, List<String> values, String group, List<String> units) {
        public List<UnitId> unitsIn(Atlas atlas) {
            return group.isEmpty() ? units.stream().map(UnitId::new).toList() : atlas.groups().getOrDefault(group, List.of());
        }
    }

    /// Of an atlas that names none: every question about them is answered with *not applicable*.
    public static final Places NONE = new Places("", "", Map.of(), Map.of(), "", new UnitId("-"), "", "", "", "", List.of(), Map.of(), Map.of(), "", "");

    /// True when the two are the same party, or one continues the other.
    public boolean same(String party, String other) {
        return continuing(party).equals(continuing(other));
    }

    /// The party that exists in the end: the state that followed a Soviet republic, else the party itself.
    public String continuing(String party) {
        return predecessors.getOrDefault(party, party);
    }

    /// The party a text means. Only an exact name counts; anything else stays words and moves nothing.
    public Optional<String> party(Atlas atlas, String named) {
        return atlas.parties().stream()
            .filter(party -> party.id().equals(named) || party.names().english().equals(named) || party.id().equals(words.get(named)))
            .map(party -> party.id()).findFirst();
    }

    /// The districts of the districts group by their Soviet name, each with its units, in the order of the group.
    public Map<String, List<UnitId>> districts(Atlas atlas) {
        var districts = new LinkedHashMap<String, List<UnitId>>();
        for (var unit : atlas.groups().getOrDefault(districtsGroup, List.of())) {
            districts.computeIfAbsent(atlas.unit(unit).district(), name -> new ArrayList<>()).add(unit);
        }
        return districts;
    }

    /// The units of the autonomous area.
    public Set<UnitId> autonomous(Atlas atlas) {
        return Set.copyOf(atlas.groups().getOrDefault(autonomousGroup, List.of()));
    }
}
