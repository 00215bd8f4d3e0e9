package araxes.model;

/// How far the researcher trusts a statement, given its sources.
public enum Confidence { HIGH, MEDIUM, LOW }
