package araxes.cartography;

import java.time.LocalDate;

/// A place and a day to come back to.
public record Bookmark(String name, View view, LocalDate day) {}
