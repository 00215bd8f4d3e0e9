/// Situations, what settlement proposals would make of them, and the figures that follow. No toolkit, no files.
///
/// ## What is computed
///
/// [araxes.scenario.ScenarioEngine] lays a proposal on the situation of a baseline day and carries out its provisions phase by phase.
/// A situation is a [araxes.scenario.Territory]: the coverage of units, some of them cut by corridors, and of every parcel three things
/// that never follow from one another: who *holds* it, whose it *is*, and under what *rules* it is.
///
/// | provision | holder | sovereign | rules |
/// |---|---|---|---|
/// | return | passes | stays | stay |
/// | transfer | passes where the ceding state had it | passes | stay |
/// | retain | passes only where contested | stays | stay |
/// | corridor with a width | passes if the text names a party in control | passes if the text names one | the strip comes under the corridor's |
/// | corridor without a width, open passage | stays | stays | along the route only, no area |
/// | peacekeepers, demilitarised zone, withdrawal | stays | stays | the units come under them |
/// | all others | stays | stays | stay, with the reason |
///
/// A name in a text stands for a party only if it is exactly the id or the name of one; other words are kept, and move nothing. What an
/// earlier corridor of the same text took is left out of a later return of the unit. What a text leaves open (a width) is not invented.
///
/// ## Laws, each with its property test
///
/// - Area is conserved to 1e-6 of the total through any sequence of provisions, and the result is a valid coverage: no gap, no overlap.
/// - Balances sum to zero. A cession and its reverse restore the map. Order does not matter for provisions on disjoint units.
/// - Hostile geometry is cut right or refused with a reason.
///
/// ## Limits
///
/// Outlines and axes are as exact as the data, 0.1 to 6 km; the method's own error, given with each figure, is far below that. Corridors
/// have flat ends and no terrain. Population is not estimated: an area held in part is listed as missing.
@NullMarked
package araxes.scenario;

import org.jspecify.annotations.NullMarked;
