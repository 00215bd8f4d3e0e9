/// Files to facts: reads and checks a geodata folder, through GeoTools data stores and Jackson.
@NullMarked
package araxes.geodata;

import org.jspecify.annotations.NullMarked;
