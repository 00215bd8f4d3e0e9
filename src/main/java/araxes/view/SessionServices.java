package araxes.view;

import araxes.session.RecentFiles;
import araxes.viewmodel.MapViewModel;
import araxes.viewmodel.SessionDesk;
import java.nio.file.Path;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// What the sessions of a window ask of their surroundings.
///
/// @param desks the desk of a view-model
/// @param geodata the folder of the atlas as a command line has to name it; null for the one that comes with the program
public record SessionServices(Function<MapViewModel, SessionDesk> desks, SessionDialogs dialogs, RecentFiles recent, @Nullable Path geodata) {}
