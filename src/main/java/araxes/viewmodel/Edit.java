package araxes.viewmodel;

/// What came of a command on a scenario.
public sealed interface Edit {
    /// A sentence that says what was done in the terms of the text.
    String text();

    record Done(String text) implements Edit {}

    /// Nothing was changed.
    record Refused(String text) implements Edit {}
}
