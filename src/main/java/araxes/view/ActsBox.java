package araxes.view;

import araxes.cartography.MapState;
import araxes.model.Atlas;
import araxes.model.FeatureLayer;
import araxes.model.Language;
import araxes.model.MapFeature;
import araxes.model.Provision;
import araxes.viewmodel.AtlasWording;
import araxes.viewmodel.DraftEditor;
import araxes.viewmodel.Edit;
import araxes.viewmodel.Messages;
import araxes.viewmodel.UnitRegime;
import atlantafx.base.theme.Styles;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;

/// What can be done in the phase on the map: give the chosen units, put them under a regime, lay a corridor.
final class ActsBox extends VBox {
    private static final double USUAL_WIDTH = 5;
    /// No id of a party.
    private static final String AS_IT_IS = "";
    private final DraftEditor editor;
    private final Consumer<Edit> said;
    private final ChoiceBox<String> receiver;
    private final CheckBox sovereignty = new CheckBox(Messages.text("builder.sovereignty"));
    private final ChoiceBox<UnitRegime> regime;
    private final ChoiceBox<String> regimeParty;
    private final TextField regimeWords = new TextField();
    private final ChoiceBox<String> route;
    private final ChoiceBox<String> beneficiary;
    private final TextField width = new TextField(plain(USUAL_WIDTH));
    private final TextField corridorRegime = new TextField();
    private final ChoiceBox<String> corridorControl;
    private final ChoiceBox<String> corridorSovereignty;

    ActsBox(Atlas atlas, MapState state, DraftEditor editor, MapTool tool, Consumer<Edit> said) {
        this.editor = editor;
        this.said = said;
        Language language = state.language();
        receiver = BuilderFields.parties("receiver", atlas, language);
        regime = BuilderFields.choice("regime", List.of(UnitRegime.values()), kind -> Messages.text("regime-kind." + kind.id()));
        regimeParty = BuilderFields.parties("regime-party", atlas, language);
        route = BuilderFields.choice("route", atlas.layer(FeatureLayer.ROUTES).stream().map(MapFeature::id).toList(),
            id -> atlas.findRoute(id).map(found -> found.names().in(language)).orElse(id));
        beneficiary = BuilderFields.parties("beneficiary", atlas, language);
        corridorControl = partiesOrNone("corridor-control", atlas, language);
        corridorSovereignty = partiesOrNone("corridor-sovereignty", atlas, language);
        sovereignty.setId("builder-sovereignty");
        sovereignty.setTooltip(new Tooltip(Messages.text("builder.sovereignty.tooltip")));
        words(regimeWords, "regime-words");
        words(corridorRegime, "corridor-regime");
        words(width, "width");
        width.setPrefColumnCount(3);
        HBox.setHgrow(width, Priority.NEVER);
        setSpacing(4);
        regime.valueProperty().subscribe(this::showWords);
        Filling.whenShown(this, List.of(
            Cards.heading(Messages.text("builder.give-heading")),
            BuilderFields.row(receiver, BuilderFields.button("give", () -> said.accept(editor.give(receiver.getValue(), sovereignty.isSelected())))),
            sovereignty,
            Cards.heading(Messages.text("builder.regime-heading")),
            BuilderFields.row(regime, BuilderFields.button("put-under", this::putUnder)),
            BuilderFields.row(regimeParty, regimeWords),
            BuilderFields.row(BuilderFields.button("clear-units", () -> said.accept(editor.clearUnits()))),
            Cards.heading(Messages.text("builder.corridor-heading")),
            BuilderFields.row(BuilderFields.word("builder.for"), beneficiary, width, BuilderFields.word("outcome.width.unit")),
            corridorRegime,
            BuilderFields.row(BuilderFields.word("builder.controlled-by"), corridorControl),
            BuilderFields.row(BuilderFields.word("builder.belongs-to"), corridorSovereignty),
            BuilderFields.row(route, BuilderFields.button("along-route", () -> lay(null))),
            BuilderFields.row(BuilderFields.button("draw", () -> tool.modeProperty().set(MapTool.Mode.DRAW))),
            Cards.muted(Messages.text("builder.draw-help"))));
    }

    /// With a choice that leaves it as it is.
    private static ChoiceBox<String> partiesOrNone(String id, Atlas atlas, Language language) {
        var words = new AtlasWording(atlas, language);
        var parties = new ArrayList<>(List.of(AS_IT_IS));
        atlas.parties().forEach(party -> parties.add(party.id()));
        return BuilderFields.choice(id, parties, party -> party.equals(AS_IT_IS) ? Messages.text("builder.as-it-is") : words.party(party));
    }

    private static @Nullable String chosen(ChoiceBox<String> party) {
        return party.getValue().equals(AS_IT_IS) ? null : party.getValue();
    }

    private static void words(TextField field, String id) {
        field.setId("builder-" + id);
        field.setPromptText(Messages.text("builder." + id));
        field.setAccessibleText(Messages.text("builder." + id));
        field.getStyleClass().add(Styles.SMALL);
        field.setMinWidth(48);
        HBox.setHgrow(field, Priority.ALWAYS);
    }

    private void showWords(UnitRegime kind) {
        boolean party = kind.namesParty();
        Cards.reveal(regimeParty, party);
        boolean typed = !party;
        Cards.reveal(regimeWords, typed);
        regimeWords.setDisable(!kind.needsWords() && kind != UnitRegime.WITHDRAWAL);
    }

    private void putUnder() {
        var kind = regime.getValue();
        said.accept(editor.putUnder(kind, kind.namesParty() ? regimeParty.getValue() : regimeWords.isDisabled() ? "" : regimeWords.getText()));
    }

    /// Lays the corridor along a line, or along the route that is chosen.
    void lay(@Nullable List<Coordinate> line) {
        double kilometres;
        try {
            kilometres = Double.parseDouble(width.getText().strip().replace(',', '.').replaceAll("\\s*(km|км|կմ)$", ""));
        } catch (NumberFormatException e) {
            kilometres = Double.NaN;
        }
        if (!(kilometres >= DraftEditor.NARROWEST && kilometres <= DraftEditor.WIDEST)) {
            said.accept(new Edit.Refused(Messages.text("outcome.width.wrong", plain(DraftEditor.NARROWEST), plain(DraftEditor.WIDEST))));
            return;
        }
        var words = corridorRegime.getText().isBlank() ? Messages.text("builder.corridor-regime-default") : corridorRegime.getText().strip();
        var corridor = new Provision.Corridor(String.valueOf(route.getValue()), beneficiary.getValue(), words, kilometres,
            chosen(corridorSovereignty), chosen(corridorControl), null);
        said.accept(line == null ? editor.addCorridor(corridor) : editor.drawCorridor(line, corridor));
    }

    private static String plain(double kilometres) {
        return String.format(Locale.ENGLISH, kilometres == Math.rint(kilometres) ? "%.0f" : "%s", kilometres);
    }
}
