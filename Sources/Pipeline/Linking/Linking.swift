import CanonicalModel
import Linkage
import Records

/// Links lists of people on their own: which records are of the same person?
package enum Linking {
  package static func run(_ request: LinkRequest) async throws(RunError) {
    try request.check()
    let lists = try await ProgressStage.show(
      ProgressWords.readingLists.en, isShown: request.showsProgress
    ) { () throws(RunError) in try self.lists(request) }
    describe(lists, request)
    let settings = try settings(request)
    guard lists.ids.count > 0 else { return try writeNothing(request, lists) }
    let linker = PersonLinker(settings: settings)
    let linkage = try await ProgressStage.show(
      ProgressWords.linking.en, isShown: request.showsProgress
    ) { await linker.link(lists.table, jobs: max(1, request.jobs)) }
    try write(request, lists, linkage)
  }
}

extension Linking {
  private static func lists(_ request: LinkRequest) throws(RunError) -> PersonLists {
    var lists = try PersonLists(request)
    try lists.declareCleanSources(isOneToOne: request.isOneToOne)
    return lists
  }

  /// Says how the lists were read.
  private static func describe(_ lists: PersonLists, _ request: LinkRequest) {
    if !request.isQuiet { lists.account.lines.forEach { Output.complain("cyson link: " + $0) } }
    lists.account.warnings.forEach { Output.complain("cyson link: note: " + $0) }
  }

  /// What `linkage.json` of the folder of schemas says, or the standard one; without either what the
  /// program knows by itself.
  private static func shipped(_ request: LinkRequest) throws(RunError) -> LinkageSettings {
    let folders = [request.schemas, SchemaFolder.standardPath()].compactMap { $0 }
    let files = folders.map { $0 + "/linkage.json" }
    guard let file = files.first(where: FileTree.exists) else { return LinkageSettings() }
    let document = try SchemaFolder.document(try SchemaFolder.bytes(of: file), file: file)
    do throws(LinkageSettingsFault) {
      return try LinkageSettings(document)
    } catch {
      throw .configuration("\(file):\(error.line): \(error.text)")
    }
  }

  private static func settings(_ request: LinkRequest) throws(RunError) -> LinkageSettings {
    var settings = try shipped(request)
    guard let threshold = request.threshold else { return settings }
    guard threshold > 0, threshold < 1 else {
      throw .configuration("--threshold is a probability between 0 and 1, such as 0.95")
    }
    settings.linkProbability = threshold
    settings.reviewProbability = min(settings.reviewProbability, threshold)
    return settings
  }

  // MARK: - Writing

  /// Lists without a record have an answer too: tables with nothing but headings.
  private static func writeNothing(_ request: LinkRequest, _ lists: PersonLists) throws(RunError) {
    let csv = LinkCSV(lists)
    var pages = [(request.out, csv.clusterHeading)]
    if let path = request.pairs { pages.append((path, csv.pairHeading)) }
    if let path = request.report {
      let isJSON = path.lowercased().hasSuffix(".json")
      pages.append((path, isJSON ? "{\"reportVersion\": 1, \"records\": 0}\n" : "0 records\n"))
    }
    try LinkPages.write(pages.map { ($0, Array($1.utf8)) })
    Output.complain("cyson link: note: there are no records")
  }

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
