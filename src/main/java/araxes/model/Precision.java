package araxes.model;

/// How exactly a date is known. A date that is not known to the day must look so on screen.
public enum Precision { DAY, APPROX, MONTH, YEAR }
