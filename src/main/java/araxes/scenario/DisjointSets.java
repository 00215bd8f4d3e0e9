package araxes.scenario;

/// Which of a number of things are connected, by joining them two by two.
final class DisjointSets {
    private final int[] parent;

    DisjointSets(int size) {
        parent = new int[size];
        reset();
    }

    void reset() {
        for (int i = 0; i < parent.length; i++) {
            parent[i] = i;
        }
    }

    int root(int thing) {
        int root = thing;
        while (parent[root] != root) {
            parent[root] = parent[parent[root]];
            root = parent[root];
        }
        return root;
    }

    /// @return true if the two were not connected before
    boolean join(int one, int other) {
        int first = root(one);
        int second = root(other);
        parent[second] = first;
        return first != second;
    }
}
