import Linkage
import Records

/// The account of a run: what was read, which pairs each rule made, what the model learnt, what came of it, and
/// what a person should look at. It names ids and no other value.
struct LinkReport {
  private let lists: PersonLists
  private let table: ClusterTable
  private let report: LinkageReport
  private let reviewed: Int

  init(_ lists: PersonLists, _ table: ClusterTable, _ linkage: PersonLinkage) {
    self.lists = lists
    self.table = table
    report = linkage.report
    reviewed = linkage.pairs.count { !$0.isLinked }
  }

  private var linked: Int { table.sizes.reduce(0) { $0 + ($1.size > 1 ? $1.size * $1.count : 0) } }

  /// A record by its id; with its file where there are several.
  private func name(_ record: Int) -> String {
    let id = String(decoding: lists.ids[record], as: UTF8.self)
    return lists.names.count == 1 ? id : lists.names[lists.ids.file(of: record)] + ":" + id
  }

  /// Two records, the one whose id comes first in front.
  private func names(_ left: Int, _ right: Int) -> [String] {
    let isTurned = lists.ids.precedes(right, left)
    return [name(isTurned ? right : left), name(isTurned ? left : right)]
  }

  /// In an order that the rows' does not change.
  private var bridges: [(names: [String], part: Int)] {
    report.bridges.map { (names($0.left, $0.right), $0.smallerPart) }
      .sorted { $0.names.lexicographicallyPrecedes($1.names) }
  }

  private var parted: [(names: [String], weight: Double, reason: String)] {
    report.parted.map { (names($0.left, $0.right), $0.weight, $0.reason.rawValue) }
      .sorted { $0.names.lexicographicallyPrecedes($1.names) }
  }

  private var large: [String] { report.largeClusters.map { name(table.names[$0]) }.sorted() }

  // MARK: - JSON

  func json() -> String {
    var text = ""
    JSONValue.object([
      ("reportVersion", .count(1)), ("files", .list(lists.names.map(JSONValue.text))),
      ("records", .count(lists.ids.count)), ("people", .count(table.count)),
      ("linkedRecords", .count(linked)), ("pairsToReview", .count(reviewed)),
      ("columns", .list(lists.account.lines.map(JSONValue.text))),
      ("notes", .list(lists.account.warnings.map(JSONValue.text))),
      ("candidates", .count(report.candidates)),
      ("rules", .list(report.rules.map(LinkReport.rule))),
      ("model", model),
      (
        "clusterSizes",
        .list(
          table.sizes.map { .object([("size", .count($0.size)), ("clusters", .count($0.count))]) })
      ),
      ("largeClusters", .list(large.map(JSONValue.text))),
      (
        "bridges",
        .list(
          bridges.map {
            .object([
              ("left", .text($0.names[0])), ("right", .text($0.names[1])),
              ("smallerPart", .count($0.part)),
            ])
          })
      ),
      (
        "parted",
        .list(
          parted.map {
            .object([
              ("left", .text($0.names[0])), ("right", .text($0.names[1])),
              ("weight", .decimal($0.weight, 3)), ("reason", .text($0.reason)),
            ])
          })
      ),
    ]).write(to: &text)
    return text + "\n"
  }

  private static func rule(_ rule: LinkageReport.Rule) -> JSONValue {
    .object([
      ("rule", .text(rule.rule)), ("pairs", .count(rule.pairs)), ("cap", .count(rule.cap)),
      ("leftOutBlocks", .count(rule.leftOutBlocks)),
      ("leftOutRecords", .count(rule.leftOutRecords)),
    ])
  }

  private var model: JSONValue {
    let model = report.model
    var levels: [JSONValue] = []
    for level in LinkReport.levels(model) {
      levels.append(
        .object([
          ("comparison", .text(level.comparison)), ("level", .text(level.level)),
          ("match", .decimal(level.match, 6)), ("chance", .decimal(level.chance, 9)),
        ]))
    }
    return .object([
      ("fits", .flag(model.flaw == nil)), ("flaw", .text(model.flaw?.rawValue ?? "")),
      ("prior", .decimal(model.prior, 12)), ("expectedLinks", .decimal(model.expectedLinks, 1)),
      ("levels", .list(levels)),
    ])
  }

  private static func levels(_ model: LinkageModel) -> [(
    comparison: String, level: String, match: Double, chance: Double
  )] {
    PersonComparison.allCases.flatMap { comparison in
      let number = Int(comparison.rawValue)
      return zip(comparison.levels, zip(model.matches[number], model.chances[number])).map {
        (comparison.word, $0, $1.0, $1.1)
      }
    }
  }

  // MARK: - Text

  func text() -> String {
    var lines = lists.account.lines + lists.account.warnings.map { "note: " + $0 }
    lines += [
      "",
      "\(lists.ids.count) records, \(table.count) people; \(linked) records are linked to another",
      "\(reviewed) pairs are left for a person to look at", "",
      "\(report.candidates) pairs were compared:",
    ]
    for rule in report.rules {
      let left =
        rule.leftOutBlocks > 0 ? "; \(rule.leftOutBlocks) blocks over \(rule.cap) left out" : ""
      lines.append("  \(rule.rule): \(rule.pairs)\(left)")
    }
    lines += ["", LinkReport.verdict(report.model), "", "clusters by size:"]
    lines += table.sizes.map { "  \($0.size): \($0.count)" }
    if !large.isEmpty { lines += ["", "large clusters: " + large.joined(separator: ", ")] }
    if !bridges.isEmpty {
      lines += ["", "clusters that one pair alone holds together:"]
      lines += bridges.map { "  \($0.names[0]) – \($0.names[1])" }
    }
    if !parted.isEmpty {
      lines += ["", "pairs over the threshold that are kept apart:"]
      lines += parted.map { "  \($0.names[0]) – \($0.names[1]): \($0.reason)" }
    }
    return lines.map(\.visible).joined(separator: "\n") + "\n"
  }

  static func verdict(_ model: LinkageModel) -> String {
    guard let flaw = model.flaw else { return "the model fits" }
    return "the model does not fit (\(flaw.rawValue)): nothing was linked by its score"
  }
}
