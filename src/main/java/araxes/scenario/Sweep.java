package araxes.scenario;

import araxes.model.DateRange;
import araxes.model.Provision;
import araxes.model.UnitId;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.LongConsumer;

/// Computes every combination of returned districts, corridor width and baseline: each subset of the districts goes to the state whose they
/// are, except for the strip along the route, which the authority of the autonomous area holds.
///
/// Units are cut once a width, and what does not depend on the rest is added up once, so a scenario costs microseconds. The result is what
/// [ScenarioEngine] would compute for the same provisions, and a test says so.
public final class Sweep {
    private static final int MOST_BASELINES = 500;

    private final CoverageFacts facts;
    private final ScenarioEngine engine;
    private final Plan plan;

    /// @param route id of the route from the protector to the autonomous area
    /// @param widths in kilometres; 0 stands for no corridor
    /// @param threads how many to use, at least 1
    public record Plan(String route, List<Double> widths, List<LocalDate> baselines, int threads) {
        public Plan {
            widths = List.copyOf(widths);
            baselines = List.copyOf(baselines);
            if (widths.isEmpty() || baselines.isEmpty() || threads < 1) {
                throw new IllegalArgumentException("A sweep needs a width, a baseline and a thread");
            }
        }
    }

    /// One scenario.
    ///
    /// @param districts names of the districts returned
    /// @param returned land of them that passes to their state
    /// @param held what the authority holds afterwards
    /// @param corridor area of the strip
    /// @param border length of the border between the authority and the districts' state, by control
    /// @param parts in how many parts the authority's land lies
    /// @param linked whether the autonomous area is connected to its protector by land they hold
    /// @param share of the land of all districts that their state holds afterwards, per cent
    public record Row(LocalDate baseline, List<String> districts, double widthKilometres, double returned, double held, double corridor,
        double border, int parts, boolean linked, double share) {}

    /// What came of a sweep.
    ///
    /// @param rows how many scenarios were handed out
    /// @param refusals why some widths could not be computed, a sentence each
    public record Result(long rows, boolean cancelled, List<String> refusals) {
        public Result {
            refusals = List.copyOf(refusals);
        }
    }

    /// @throws IllegalArgumentException if there is no such route, or a baseline lies outside the atlas
    public Sweep(ScenarioEngine engine, Plan plan) {
        this.engine = engine;
        this.facts = engine.facts();
        this.plan = plan;
        if (facts.atlas().findRoute(plan.route()).isEmpty()) {
            throw new IllegalArgumentException(Words.say("route.unknown", plan.route()));
        }
        var covered = new DateRange(facts.atlas().about().firstDay(), facts.atlas().about().asOf().plusDays(1));
        plan.baselines().stream().filter(day -> !covered.contains(day)).findFirst().ifPresent(day -> {
            throw new IllegalArgumentException(Words.say("baseline.outside", day, covered.from(), covered.until().minusDays(1)));
        });
    }

    /// How many scenarios there are.
    public long size() {
        return (1L << facts.places().districts(facts.atlas()).size()) * plan.widths().size() * plan.baselines().size();
    }

    /// Hands out one row a scenario, in the same order on every run: by width, then baseline, then subset. Rows and progress are reported
    /// on the calling thread, while other threads compute ahead.
    ///
    /// @param progress told how many rows have been handed out
    /// @param cancelled asked after every batch of rows
    public Result run(Consumer<Row> rows, LongConsumer progress, BooleanSupplier cancelled) {
        var refusals = new ArrayList<String>();
        long count = 0;
        try (var pool = Executors.newFixedThreadPool(plan.threads())) {
            var ahead = new ArrayDeque<Future<Batch>>();
            var jobs = jobs().iterator();
            while (jobs.hasNext() || !ahead.isEmpty()) {
                while (jobs.hasNext() && ahead.size() < 2 * plan.threads()) {
                    var job = jobs.next();
                    ahead.add(pool.submit(() -> batch(job)));
                }
                var batch = ahead.remove().get();
                batch.rows().forEach(rows);
                count += batch.rows().size();
                if (!batch.refusal().isEmpty() && !refusals.contains(batch.refusal())) {
                    refusals.add(batch.refusal());
                }
                progress.accept(count);
                if (cancelled.getAsBoolean()) {
                    pool.shutdownNow();
                    return new Result(count, true, refusals);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Result(count, true, refusals);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
        return new Result(count, false, refusals);
    }

    private record Batch(List<Row> rows, String refusal) {}

    /// A width and some of the baselines.
    private record Job(double width, List<LocalDate> baselines) {}

    /// Cutting a width anew for every few hundred days costs little and keeps the rows that wait few.
    private List<Job> jobs() {
        var jobs = new ArrayList<Job>();
        for (double width : plan.widths()) {
            for (int from = 0; from < plan.baselines().size(); from += MOST_BASELINES) {
                jobs.add(new Job(width, plan.baselines().subList(from, Math.min(from + MOST_BASELINES, plan.baselines().size()))));
            }
        }
        return jobs;
    }

    private Batch batch(Job job) {
        var start = Territory.recognised(facts);
        double width = job.width();
        if (width == 0) {
            return new Batch(new SweepTable(start, width).rows(job.baselines()), "");
        }
        var strip = new Provision.Corridor(plan.route(), facts.places().authority(), "", width, null, null, null);
        return switch (engine.lay(start, strip)) {
            case ScenarioEngine.Laid.Refused(var reason) -> new Batch(List.of(), reason.text());
            case ScenarioEngine.Laid.Done(var territory) -> new Batch(new SweepTable(territory, width).rows(job.baselines()), "");
        };
    }

    /// The districts in the order of a row's bits, each with its units.
    static List<List<UnitId>> districts(CoverageFacts facts) {
        return List.copyOf(facts.places().districts(facts.atlas()).values());
    }
}
