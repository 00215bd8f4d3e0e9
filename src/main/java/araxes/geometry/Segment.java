package araxes.geometry;

import org.locationtech.jts.geom.Coordinate;

/// An edge between two vertices, the same whichever neighbour it is read from.
record Segment(double x1, double y1, double x2, double y2) {
    static Segment between(Coordinate a, Coordinate b) {
        return a.compareTo(b) <= 0 ? new Segment(a.x, a.y, b.x, b.y) : new Segment(b.x, b.y, a.x, a.y);
    }

    double kilometres() {
        return GeodesicLength.kilometres(x1, y1, x2, y2);
    }
}
