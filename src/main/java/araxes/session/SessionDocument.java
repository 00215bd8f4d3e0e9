package araxes.session;

import araxes.cartography.Arrangement;
import araxes.cartography.Bookmark;
import araxes.cartography.Look;
import araxes.cartography.MapLayer;
import araxes.cartography.MapState;
import araxes.cartography.OutcomeChoice;
import araxes.cartography.SessionState;
import araxes.cartography.SituationChoice;
import araxes.cartography.TimeWindow;
import araxes.cartography.View;
import araxes.cartography.Viewport;
import araxes.model.Atlas;
import araxes.scenario.Draft;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// A session as it is written down: with the program and the facts it was made with, and for the recipe of an export what else
/// determines the export. `docs/session-1.schema.json` states its form.
///
/// @param program name and version
/// @param picture of which it is the recipe; null for a session
public record SessionDocument(String program, DataVersion data, SessionState session, @Nullable Picture picture) {
    /// The version of the facts.
    ///
    /// @param atlas title
    /// @param sha256 see [araxes.model.DataHash]
    /// @param files SHA-256 of each file
    public record DataVersion(String atlas, String sha256, Map<String, String> files) {
        public DataVersion {
            files = Collections.unmodifiableMap(new LinkedHashMap<>(files));
        }

        public static DataVersion of(Atlas atlas) {
            return new DataVersion(atlas.about().title(), atlas.dataHash().value(), atlas.dataHash().files());
        }
    }

    /// What a picture has beside its session, whose view says where it looks.
    ///
    /// @param width of the map in pixels
    /// @param options of the export, by name; opaque to a session
    public record Picture(int width, int height, Map<String, String> options) {
        public Picture {
            if (width < 1 || height < 1) {
                throw new IllegalArgumentException("A picture has at least one pixel, not " + width + " × " + height);
            }
            options = Collections.unmodifiableMap(new TreeMap<>(options));
        }
    }

    /// A session to be kept.
    public static SessionDocument of(SessionState session, Atlas atlas) {
        return new SessionDocument(Program.nameAndVersion(), DataVersion.of(atlas), session, null);
    }

    /// The recipe of a picture.
    ///
    /// @param options see [Picture]
    public static SessionDocument ofPicture(SessionState session, Viewport viewport, Map<String, String> options, Atlas atlas) {
        return new SessionDocument(Program.nameAndVersion(), DataVersion.of(atlas), session.withView(View.of(viewport)),
            new Picture(viewport.width(), viewport.height(), options));
    }

    /// The recipe of a picture of one map.
    public static SessionDocument ofPicture(MapState map, Viewport viewport, Atlas atlas) {
        return ofPicture(SessionState.of(map), viewport, Map.of(), atlas);
    }

    /// The document as members of the file, in their order.
    record Form(String schema, String program, DataVersion data, Session session, @Nullable Picture picture) {
        static Form of(SessionDocument document, String schema) {
            return new Form(schema, document.program, document.data, Session.of(document.session), document.picture);
        }

        SessionDocument document() {
            return new SessionDocument(program, data, session.state(), picture);
        }
    }

    /// What maps share is written once, and a draft once.
    record Session(String title, Arrangement arrangement, int active, double swipe, @Nullable View view, Set<MapLayer> layers,
        TimeWindow window, Look look, List<Pane> panes, List<Draft> drafts, List<Bookmark> bookmarks) {
        static Session of(SessionState state) {
            var map = state.map();
            return new Session(state.title(), state.arrangement(), state.active(), state.swipe(), state.view(), map.layers(), map.window(),
                map.look(), state.panes().stream().map(Pane::of).toList(), state.drafts(), state.bookmarks());
        }

        SessionState state() {
            var maps = new ArrayList<MapState>();
            for (var pane : panes) {
                maps.add(new MapState(pane.day, window, layers, pane.proposals, pane.outcome, pane.against, look, List.of()));
            }
            return new SessionState(title, maps, active, arrangement, swipe, view, drafts, bookmarks);
        }
    }

    record Pane(LocalDate day, List<String> proposals, @Nullable OutcomeChoice outcome, @Nullable SituationChoice against) {
        static Pane of(MapState map) {
            return new Pane(map.day(), map.proposals(), map.outcome(), map.against());
        }
    }
}
