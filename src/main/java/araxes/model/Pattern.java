package araxes.model;

/// Hatching laid over a fill, so that parties differ without colour too.
public enum Pattern { NONE, DIAGONAL, BACK_DIAGONAL, DOTS, CROSS, HORIZONTAL, VERTICAL }
