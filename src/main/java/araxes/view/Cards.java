package araxes.view;

import araxes.model.Alternative;
import araxes.model.Atlas;
import araxes.model.Evidence;
import araxes.model.Source;
import araxes.viewmodel.AtlasWording;
import araxes.viewmodel.DateWording;
import araxes.viewmodel.Messages;
import atlantafx.base.theme.Styles;
import java.util.ArrayList;
import java.util.List;
import javafx.css.Styleable;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The pieces cards are made of: headings, lines of text, and the evidence behind a statement.
final class Cards {
    private static final double NAME_WIDTH = 84;
    private final Atlas atlas;
    private final Links links;

    Cards(Atlas atlas, Links links) {
        this.atlas = atlas;
        this.links = links;
    }

    static Label title(String text) {
        return label(text, Styles.TITLE_4);
    }

    static Label heading(String text) {
        return label(text, "group-heading");
    }

    static Label text(String text) {
        return label(text);
    }

    static Label muted(String text) {
        return label(text, Styles.TEXT_MUTED, Styles.TEXT_SMALL);
    }

    /// A name and its value side by side.
    static HBox fact(String name, String value) {
        return row(name, text(value));
    }

    static HBox row(String name, Region value) {
        var left = muted(name);
        left.setMinWidth(NAME_WIDTH);
        left.setMaxWidth(NAME_WIDTH);
        HBox.setHgrow(value, Priority.ALWAYS);
        value.setMaxWidth(Double.MAX_VALUE);
        return new HBox(8, left, value);
    }

    /// Confidence and verification, the sources by number, and what other sources say instead.
    List<Node> evidence(Evidence evidence, AtlasWording words) {
        var nodes = new ArrayList<Node>();
        if (!evidence.alternatives().isEmpty()) {
            nodes.add(heading(Messages.text("card.disagree")));
            evidence.alternatives().forEach(alternative -> nodes.add(alternative(alternative, words)));
        }
        nodes.add(heading(Messages.text("card.sources")));
        nodes.add(muted(Messages.text("card.trust", words.confidence(evidence.confidence()), words.verification(evidence.verification()))));
        int number = 1;
        for (var id : evidence.sources()) {
            nodes.add(source(String.valueOf(number++), id, atlas.findSource(id).orElse(null), words));
        }
        return nodes;
    }

    private Node alternative(Alternative alternative, AtlasWording words) {
        var box = new VBox(2, text("“" + words.alternative(alternative) + "”"));
        for (var id : alternative.sources()) {
            box.getChildren().add(source("–", id, atlas.findSource(id).orElse(null), words));
        }
        box.getStyleClass().add("alternative");
        return box;
    }

    /// A document: its number, its title as a link, whose view it is and how it was checked.
    Node source(String number, String id, @Nullable Source source, AtlasWording words) {
        var mark = muted(number);
        mark.setMinWidth(16);
        if (source == null) {
            return new HBox(4, mark, text(id));
        }
        var about = new ArrayList<String>();
        about.add(source.standpoint());
        about.add(source.kind());
        var date = source.date();
        if (date != null) {
            about.add(DateWording.date(date));
        }
        about.add(words.sourceCheck(source.verified()));
        var lines = new VBox(title(source), muted(String.join(" · ", about)));
        lines.setMinWidth(0);
        HBox.setHgrow(lines, Priority.ALWAYS);
        var row = new HBox(4, mark, lines);
        row.getStyleClass().add("source");
        return row;
    }

    private Region title(Source source) {
        var url = source.url();
        if (url == null) {
            return text(source.title());
        }
        var link = new Hyperlink(source.title());
        link.setWrapText(true);
        link.setMaxWidth(Double.MAX_VALUE);
        link.setTooltip(new Tooltip(url));
        link.setOnAction(_ -> {
            links.open(url);
            link.setVisited(false);
        });
        var copy = new MenuItem(Messages.text("card.copy-link"));
        copy.setOnAction(_ -> CardText.copy(url));
        var copyReference = new MenuItem(Messages.text("card.copy-reference"));
        copyReference.setOnAction(_ -> CardText.copy(source.title() + ", " + source.standpoint() + ", " + url));
        link.setContextMenu(new ContextMenu(copy, copyReference));
        return link;
    }

    /// Shows a node, or takes it out of sight and leaves it no room. It stays in the scene: put in again it would be styled anew.
    static void reveal(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    /// Gives something a style or takes it. Nothing is touched if it is so already: with a change of its styles all in it is styled anew.
    static void mark(Styleable styled, String style, boolean wanted) {
        if (!wanted) {
            styled.getStyleClass().remove(style);
        } else if (!styled.getStyleClass().contains(style)) {
            styled.getStyleClass().add(style);
        }
    }

    private static Label label(String text, String... styles) {
        var label = new CardLabel(text);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().addAll(List.of(styles));
        return label;
    }
}
