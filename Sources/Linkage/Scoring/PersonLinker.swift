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
    let walk = CandidateWalk(people: people, index: BlockIndex(people, settings))
    let shares = walk.shares()
    let work = LinkageWork(walk: walk, settings: settings, jobs: jobs)
    let found = await work.count(shares, ModelFitting.start(settings, all))
    var model = ModelFitting(settings, found.counts, all).fit()
    model.flaw = ModelGuards.flaw(
      model, counts: found.counts, plain: ModelGuards.plain(found.counts))
    let edges = await work.score(found.pairs, model)
    var report = LinkageReport(records: table.count, model: model)
    report.take(walk.index, found.perRule)
    report.patterns = found.counts.patterns.count
    return LinkageAnswer(people: people, model: model, settings: settings)
      .linkage(edges, constraints, report)
  }
}
