package araxes.view;

/// Opens addresses outside the program. An interface, because a headless platform has no browser.
@FunctionalInterface
public interface Links {
    /// Only ever called when the user clicked a link: the program itself opens no connection.
    void open(String url);
}
