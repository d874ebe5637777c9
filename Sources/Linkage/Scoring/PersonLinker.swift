import CanonicalModel

/// Finds which records are of one person.
package struct PersonLinker: Sendable {
  package let settings: LinkageSettings

  package init(settings: LinkageSettings = LinkageSettings()) { self.settings = settings }

  /// Links the people of a table. The answer depends on what the records say and on their keys; not on
  /// their order, nor on the number of jobs.
  package func link(
    _ table: PersonTable, constraints: LinkConstraints = LinkConstraints(), jobs: Int = 1
  ) async -> PersonLinkage {
    var people = ComparedPeople(table, settings)
    let all = AllPairs(people, settings)
    people.usual = all.usual
    people.usualNear = all.usualNear
    let learnt = await learn(people, all, jobs)
    let edges = await learnt.work.score(learnt.found.pairs, learnt.model)
    var report = LinkageReport(records: table.count, model: learnt.model)
    report.take(learnt.work.walk.index, learnt.found.perRule)
    report.patterns = learnt.found.counts.patterns.count
    return LinkageAnswer(people: people, model: learnt.model, settings: settings)
      .linkage(edges, constraints, report)
  }

  // MARK: - Learning

  private struct Learnt {
    let work: LinkageWork
    let found: LinkageWork.Found
    var model: LinkageModel

    /// The share of the compared pairs that are of one person.
    var harvest: Double {
      model.expectedLinks / Double(max(1, found.perRule.reduce(0, +)))
    }

    /// How many other records of its person a record has.
    var links: Double { 2 * model.expectedLinks / Double(max(1, work.walk.people.count)) }
  }

  /// Where so large a share of the pairs is of one person, and a record has so many others of its person,
  /// blocks that were split or cut held more of them.
  private static let richHarvest = 0.1
  private static let manyLinks = 3.0
  /// How much more is looked at then, how often, and for how many more links it is worth it.
  private static let growth = 3
  private static let rounds = 3
  private static let worthwhile = 1.02

  /// Compares the candidates and learns from them; again with fuller blocks for as long as these bring links.
  private func learn(_ people: ComparedPeople, _ all: AllPairs, _ jobs: Int) async -> Learnt {
    let start = ModelFitting.start(settings, all)
    var learnt = await learn(people, all, start, factor: 1, jobs)
    var factor = Self.growth
    for _ in 1..<Self.rounds {
      guard learnt.harvest > Self.richHarvest, learnt.links > Self.manyLinks,
        !learnt.work.walk.index.isAllPairs
      else { break }
      let next = await learn(people, all, start, factor: factor, jobs)
      let isWorthIt = next.model.expectedLinks > learnt.model.expectedLinks * Self.worthwhile
      learnt = next
      guard isWorthIt else { break }
      factor *= Self.growth
    }
    learnt.model.flaw = ModelGuards.flaw(
      learnt.model, counts: learnt.found.counts, plain: ModelGuards.plain(learnt.found.counts))
    return learnt
  }

  private func learn(
    _ people: ComparedPeople, _ all: AllPairs, _ start: LinkageModel, factor: Int, _ jobs: Int
  ) async -> Learnt {
    let walk = CandidateWalk(
      people: people, index: BlockIndex(people, settings, budgetFactor: factor))
    let work = LinkageWork(walk: walk, settings: settings, jobs: jobs)
    let found = await work.count(walk.shares(), start)
    return Learnt(
      work: work, found: found, model: ModelFitting(settings, found.counts, all).fit())
  }
}
