package araxes.view;

import araxes.model.Atlas;
import araxes.viewmodel.Messages;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;

/// The texts behind the Help menu.
final class HelpPages {
    private HelpPages() {}

    static List<Node> keys(Actions actions) {
        var nodes = new ArrayList<Node>();
        actions.all().stream().filter(action -> action.key() != null)
            .forEach(action -> nodes.add(Cards.fact(action.key().getDisplayText(), action.text())));
        nodes.add(Cards.heading(Messages.text("keys.map")));
        lines("keys.map.lines").forEach(line -> nodes.add(pair(line)));
        nodes.add(Cards.heading(Messages.text("keys.timeline")));
        lines("keys.timeline.lines").forEach(line -> nodes.add(pair(line)));
        return nodes;
    }

    static List<Node> about(Atlas atlas) {
        var nodes = new ArrayList<Node>();
        nodes.add(Cards.text(Messages.text("about.program")));
        nodes.add(Cards.heading(Messages.text("about.neutrality")));
        nodes.add(Cards.text(Messages.text("about.neutrality.text")));
        nodes.add(Cards.heading(Messages.text("about.data")));
        atlas.about().credits().forEach(credit -> nodes.add(Cards.text(credit)));
        nodes.add(Cards.heading(Messages.text("about.licences")));
        lines("about.licences.lines").forEach(line -> nodes.add(Cards.text(line)));
        nodes.add(Cards.heading(Messages.text("about.system")));
        nodes.add(Cards.muted(Messages.text("about.system.text", System.getProperty("java.version"), System.getProperty("javafx.version", "?"),
            System.getProperty("os.name"), System.getProperty("os.arch"))));
        return nodes;
    }

    private static List<String> lines(String key) {
        return Messages.text(key).lines().toList();
    }

    /// A line of the form `key = what it does`.
    private static Node pair(String line) {
        var parts = line.split(" = ", 2);
        return Cards.fact(parts[0], parts[1]);
    }
}
