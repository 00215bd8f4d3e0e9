package araxes.view;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.util.function.Consumer;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.util.Subscription;

/// Light or dark, as chosen or as the system has it.
final class WindowTheme {
    private WindowTheme() {}

    /// Until the subscription ends, the program looks as chosen, and follows the system when it changes.
    ///
    /// @param later carries out every change but the first
    static Subscription follow(WindowSettings settings, Consumer<Runnable> later) {
        Runnable apply = () -> Application.setUserAgentStylesheet(
            (isDark(settings.themeProperty().get()) ? new PrimerDark() : new PrimerLight()).getUserAgentStylesheetBSS());
        apply.run();
        Runnable change = () -> later.accept(apply);
        return settings.themeProperty().subscribe(change).and(Platform.getPreferences().colorSchemeProperty().subscribe(change));
    }

    static boolean isDark(WindowSettings.Theme theme) {
        return switch (theme) {
            case SYSTEM -> Platform.getPreferences().getColorScheme() == ColorScheme.DARK;
            case LIGHT -> false;
            case DARK -> true;
        };
    }
}
