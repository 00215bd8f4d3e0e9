package araxes.view;

import java.util.LinkedHashMap;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;

/// Puts the contents of tabs into the scene in parts and takes them out when the tabs leave it, as [Filling] does for boxes. The open tab comes
/// first; one that is not seen comes when it is opened, or earlier if it may.
final class TabFilling {
    private final TabPane pane;
    private final PulseShare parts;
    private final Map<Tab, Node> contents = new LinkedHashMap<>();
    private boolean unseen;

    /// Takes over what the tabs hold; the open one keeps it.
    TabFilling(TabPane pane) {
        this.pane = pane;
        pane.getTabs().forEach(tab -> {
            contents.put(tab, tab.getContent());
            if (!tab.isSelected()) {
                tab.setContent(null);
            }
        });
        parts = new PulseShare(pane, this::addNext, this::takeOut);
        pane.getSelectionModel().selectedItemProperty().subscribe(_ -> parts.startNow());
    }

    /// Each content comes when its tab is opened, not before.
    static void whenOpened(TabPane pane) {
        new TabFilling(pane);
    }

    /// From now on the tabs that are not seen have their contents, too, so that they open at once.
    void bringUnseen() {
        unseen = true;
        parts.start();
    }

    /// All contents leave the scene and come back in parts.
    void again() {
        takeOut();
        parts.start();
    }

    private void takeOut() {
        pane.getTabs().forEach(tab -> tab.setContent(null));
    }

    private boolean addNext() {
        var open = pane.getSelectionModel().getSelectedItem();
        if (open.getContent() == null) {
            add(open);
            return true;
        }
        if (unseen) {
            for (var tab : contents.keySet()) {
                if (tab.getContent() == null) {
                    add(tab);
                    return true;
                }
            }
        }
        return false;
    }

    private void add(Tab tab) {
        var content = contents.get(tab);
        tab.setContent(content);
        parts.style(content);
    }
}
