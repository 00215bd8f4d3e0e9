/// Geometry the domain needs and JTS lacks: Web Mercator world coordinates, geodesic areas and lengths, the mesh of a coverage.
@NullMarked
package araxes.geometry;

import org.jspecify.annotations.NullMarked;
