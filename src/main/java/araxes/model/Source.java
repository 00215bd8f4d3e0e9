package araxes.model;

import org.jspecify.annotations.Nullable;

/// A document a statement rests on.
///
/// @param kind such as `primary`, `media`, `scholarship`
/// @param standpoint whose view it is, in words
/// @param url as recorded, or null
/// @param verified `looked_up` (a stored copy was read), `from_memory` or `seed_file`
public record Source(
    String id, String title, String kind, String standpoint, @Nullable String url, @Nullable PartialDate date, String verified) {}
