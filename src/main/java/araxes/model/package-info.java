/// What the atlas knows: territorial units, who controlled them when, events, proposals and their sources.
/// Immutable values; every geometry is WGS 84 with x = longitude and y = latitude, in degrees.
@NullMarked
package araxes.model;

import org.jspecify.annotations.NullMarked;
