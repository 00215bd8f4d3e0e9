package araxes.view;

/// What the window asks of the platform and of whoever opened it.
///
/// @param scenarios reads and writes scenarios of the analyst's own
/// @param settings what is remembered from one start to the next
/// @param sessions what its sessions ask
/// @param reopen builds the window anew on the successor of its view-model, when its language changed
/// @param quit closes the program
public record WindowServices(Dialogs dialogs, Links links, ScenarioFiles scenarios, WindowSettings settings, SessionServices sessions,
    Runnable reopen, Runnable quit) {}
