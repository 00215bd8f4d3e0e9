package araxes.model;

/// How a statement was checked. `LOOKED_UP`: at least one of its sources was read in a stored copy.
/// `FROM_MEMORY`: general knowledge, to be verified before it is relied on. `SEED_ONLY`: one background document alone says so.
public enum Verification { LOOKED_UP, FROM_MEMORY, SEED_ONLY }
