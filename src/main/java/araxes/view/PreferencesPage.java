package araxes.view;

import araxes.cartography.Look;
import araxes.cartography.MapColours;
import araxes.cartography.NamePolicy;
import araxes.cartography.Worldview;
import araxes.model.Language;
import araxes.viewmodel.DateWording;
import araxes.viewmodel.MapViewModel;
import araxes.viewmodel.Messages;
import atlantafx.base.theme.Styles;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;

/// What can be set once and for all: the language of the window, how it looks, and how a map looks before anybody changed it.
final class PreferencesPage {
    private final WindowSettings settings;
    private final MapViewModel viewModel;
    private final Runnable reopen;
    private final GridPane grid = new GridPane(16, 8);

    /// @param reopen builds the window anew
    PreferencesPage(WindowSettings settings, MapViewModel viewModel, Runnable reopen) {
        this.settings = settings;
        this.viewModel = viewModel;
        this.reopen = reopen;
    }

    List<Node> nodes() {
        grid.getChildren().clear();
        var languages = Stream.concat(Stream.of(Optional.<Language>empty()), Arrays.stream(Language.values()).map(Optional::of)).toList();
        row("preferences.language", languages, settings.language(),
            language -> language.map(one -> Messages.text("language.own." + one.code())).orElse(Messages.text("preferences.system")), language -> {
                settings.setLanguage(language.orElse(null));
                reopen.run();
                viewModel.setLook(look());
            });
        row("preferences.theme", List.of(WindowSettings.Theme.values()), settings.themeProperty().get(),
            theme -> Messages.text("theme." + key(theme)), settings.themeProperty()::set);
        row("preferences.dates", List.of(DateWording.Style.values()), settings.datesProperty().get(),
            style -> Messages.text("dates." + key(style)), style -> {
                settings.datesProperty().set(style);
                reopen.run();
            });
        row("preferences.names", languages, settings.namesLanguage(),
            language -> Messages.text(language.map(one -> "language." + one.code()).orElse("preferences.as-window")), language -> {
                settings.setNamesLanguage(language.orElse(null));
                viewModel.setLook(look());
            });
        row("preferences.name-policy", List.of(NamePolicy.values()), look().names(), policy -> Messages.text("name-policy." + policy.id()),
            policy -> change(look().withNames(policy)));
        row("preferences.worldview", List.of(Worldview.values()), look().worldview(), view -> Messages.text("worldview." + view.id()),
            view -> change(look().withWorldview(view)));
        row("preferences.colours", List.of(MapColours.values()), look().colours(), colours -> Messages.text("colours." + key(colours)),
            colours -> change(look().withColours(colours)));
        var nodes = new ArrayList<Node>(List.of(Cards.text(Messages.text("preferences.intro")), grid));
        nodes.add(folders());
        return nodes;
    }

    private Node folders() {
        var forget = new Button(Messages.text("preferences.forget"));
        forget.setId("forget-settings");
        forget.getStyleClass().add(Styles.SMALL);
        forget.setOnAction(_ -> {
            settings.reset();
            reopen.run();
        });
        return forget;
    }

    private Look look() {
        return settings.look();
    }

    private void change(Look look) {
        settings.setLook(look);
        viewModel.setLook(look);
    }

    private static String key(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private <T> void row(String key, List<T> values, T chosen, Function<T, String> name, Consumer<T> choose) {
        var box = new ComboBox<T>();
        box.setId(key.replace('.', '-'));
        box.getItems().addAll(values);
        box.setValue(chosen);
        box.setConverter(new Named<>(name));
        var applied = new AtomicReference<>(chosen);
        Runnable apply = () -> {
            if (!applied.getAndSet(box.getValue()).equals(box.getValue())) {
                choose.accept(box.getValue());
            }
        };
        // Not while the arrow keys go through the open list: another language opens the window anew.
        box.setOnAction(_ -> {
            if (!box.isShowing()) {
                apply.run();
            }
        });
        box.setOnHidden(_ -> apply.run());
        box.setPrefWidth(360);
        var label = new Label(Messages.text(key));
        label.setLabelFor(box);
        grid.addRow(grid.getRowCount(), label, box);
    }
}
