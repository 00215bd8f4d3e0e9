package araxes.cartography;

import araxes.model.MapFeature;
import araxes.model.Party;
import araxes.model.Pattern;
import java.util.List;

/// Pens, fills and sizes. Colour is for data: the ground is pale, borders are dark, no colour belongs to one side but its fill.
///
/// Proposals are outlines and patterns in colours that no party has.
final class MapStyle {
    static final int SEA = 0xFFDCE6EC;
    static final int LAND = 0xFFF5F2EA;
    /// Beyond the frame of the data.
    static final int NO_DATA = 0xFFE4E2DE;
    static final int WATER = 0xFFCDE2EC;
    static final int RIVER = 0xFF86AECB;
    static final int INK = 0xFF22262B;
    static final int FAINT_INK = 0xFF60656A;
    static final int HALO = 0xD9FFFFFF;
    static final int PAPER = 0xF2FFFFFF;
    static final int PAPER_EDGE = 0xFFB9BDC2;

    static final Pen UNIT_LINE = Pen.solid(0x66585C60, 0.7);
    /// An indicative outline must not look exact.
    static final Pen INDICATIVE_UNIT_LINE = new Pen(0x8C585C60, 0.9, List.of(1.2, 2.8));
    static final Pen DISTRICT_LINE = Pen.solid(0xA65D6166, 0.9);
    static final Pen NKAO_LINE = new Pen(0xFF4B3B63, 1.5, List.of(1.5, 3.0));
    static final Pen BORDER = Pen.solid(INK, 1.6);
    static final Pen BORDER_NOT_DELIMITED = new Pen(INK, 1.6, List.of(9.0, 2.5));
    /// Under a broken border, so that no other line shows through its gaps.
    static final Pen BORDER_CASING = Pen.solid(0xFFF8F6F0, 1.8);
    static final Pen BORDER_DELIMITED_2024 = Pen.solid(INK, 2.4);
    /// A recognised border in a reading that does not go by it.
    static final Pen BORDER_FAINT = new Pen(0xFF7C8085, 1.0, List.of(2.0, 3.0));
    /// Where the holder changes: a double line, never taken for a border or a line of contact. The lowest pen first.
    static final List<Pen> CONTROL_LINE = List.of(Pen.solid(0xB3FFFFFF, 5.2), Pen.solid(INK, 3.4), Pen.solid(0xFFFFFFFF, 1.3));
    static final Pen BORDER_ELSEWHERE = Pen.solid(0xFF7C8085, 1.0);
    static final Pen CONTACT_CASING = Pen.solid(0xCCFFFFFF, 4.2);
    static final Pen CONTACT_LINE = new Pen(0xFF6A0F49, 2.2, List.of(6.0, 3.5));
    static final Pen ROAD = Pen.solid(0xFFA0753C, 1.3);
    static final Pen RAILWAY = Pen.solid(0xFF50545A, 1.4);
    static final Pen RAILWAY_TIES = new Pen(0xFFFFFFFF, 0.8, List.of(5.0, 5.0));
    static final Pen DISUSED = new Pen(0xFF8A8E94, 1.3, List.of(3.0, 3.0));
    static final Pen ROUTE = new Pen(0xFF2F6F63, 1.6, List.of(7.0, 3.0, 1.5, 3.0));
    static final Pen PRESENCE_LINE = new Pen(0xFF4E5661, 1.2, List.of(1.5, 3.0));
    static final Fill PRESENCE_FILL = new Fill(0, Pattern.VERTICAL, 0x594E5661);
    static final Fill CORRIDOR_FILL = Fill.plain(0x40306B5E);
    static final Pen CORRIDOR_LINE = new Pen(0xFF306B5E, 1.3, List.of(4.0, 2.5));

    /// One colour for each proposal on the map, in the order they were put on it. They differ from each other and from ink with every
    /// kind of colour blindness, which hue alone would not give: some are darker.
    private static final int[] PROPOSALS = {0xFF69289B, 0xFF0C6560, 0xFF83500F, 0xFFAD0E55, 0xFF3E245C, 0xFF143E00};

    /// What is left of a proposal's opacity outside its life-span: clearly paler beside one within it, and still to be read.
    private static final double OUT_OF_TIME = 0.5;

    private MapStyle() {}

    static Fill fill(Party party) {
        int hatching = party.patternColour() == 0 ? party.colour() >>> 1 & 0x7F7F7F : party.patternColour(); // half as bright
        return new Fill(0xFF000000 | party.colour(), party.pattern(), 0xFF000000 | hatching);
    }

    /// @param inItsTime false for a proposal that was not yet, or no longer, on the table: it is paler
    static int proposalColour(int place, boolean inItsTime) {
        return inItsTime ? PROPOSALS[place % PROPOSALS.length] : paler(PROPOSALS[place % PROPOSALS.length], OUT_OF_TIME);
    }

    /// @param share of the opacity that is left
    static int paler(int argb, double share) {
        return argb & 0xFFFFFF | (int) Math.round((argb >>> 24) * share) << 24;
    }

    /// The pen of a state border. Status describes the delimitation on the ground, not sovereignty.
    ///
    /// @param ofUnits whether it is a border of the coverage or runs elsewhere
    static Pen border(MapFeature boundary, boolean ofUnits) {
        return switch (String.valueOf(boundary.status())) {
            case "disputed-delimitation" -> BORDER_NOT_DELIMITED;
            case "delimited-2024" -> BORDER_DELIMITED_2024;
            default -> ofUnits ? BORDER : BORDER_ELSEWHERE;
        };
    }
}
