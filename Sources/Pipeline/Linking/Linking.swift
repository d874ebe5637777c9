import CanonicalModel
import Linkage
import Records

/// Links lists of people on their own: which records are of the same person?
package enum Linking {
  package static func run(_ request: LinkRequest) async throws(RunError) {
    try request.check()
    let (lists, settings) = try prepare(request)
    let linker = PersonLinker(settings: settings)
    let linkage = await linker.link(lists.table, jobs: max(1, request.jobs))
    try write(request, lists, linkage)
  }
}

extension Linking {
  /// Reads the lists, and says how.
  private static func prepare(_ request: LinkRequest) throws(RunError) -> (
    PersonLists, LinkageSettings
  ) {
    var lists = try PersonLists(request)
    try lists.declareCleanSources(isOneToOne: request.isOneToOne)
    if !request.isQuiet { lists.account.lines.forEach { Output.complain("cyson link: " + $0) } }
    lists.account.warnings.forEach { Output.complain("cyson link: note: " + $0) }
    return (lists, try settings(request))
  }

  private static func settings(_ request: LinkRequest) throws(RunError) -> LinkageSettings {
    var settings = LinkageSettings()
    guard let threshold = request.threshold else { return settings }
    guard threshold > 0, threshold < 1 else {
      throw .configuration("--threshold is a probability between 0 and 1, such as 0.99")
    }
    settings.linkProbability = threshold
    settings.reviewProbability = min(settings.reviewProbability, threshold)
    return settings
  }

  // MARK: - Writing

  private static func write(_ request: LinkRequest, _ lists: PersonLists, _ linkage: PersonLinkage)
    throws(RunError)
  {
    let table = ClusterTable(linkage, lists.ids)
    let csv = LinkCSV(lists)
    var pages = [(request.out, csv.clusters(table))]
    if let path = request.pairs { pages.append((path, csv.pairs(linkage))) }
    if let path = request.report {
      let report = LinkReport(lists, table, linkage)
      let text = path.lowercased().hasSuffix(".json") ? report.json() : report.text()
      pages.append((path, Array(text.utf8)))
    }
    try LinkPages.write(pages)
    if linkage.report.model.flaw != nil {
      Output.complain("cyson link: note: " + LinkReport.verdict(linkage.report.model))
    }
    if !request.isQuiet {
      Output.complain("cyson link: \(lists.ids.count) records, \(table.count) people")
    }
  }
}
