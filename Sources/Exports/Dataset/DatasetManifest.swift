import CanonicalModel
import Records

/// `manifest.json`: what the dataset was made of, by what, and what each of its files holds. It is
/// written last, and nothing in it tells when or where it was made.
package enum DatasetManifest {
  package static let fileName = "manifest.json"

  /// What our own manifest begins with, so that no folder of somebody else's is taken for a dataset.
  package static let beginning = "{\n  \"dataset\": \"urn:cyson:dataset:1\","

  package static func text(
    _ facts: DatasetFacts, _ counts: DatasetCounts, files: [DatasetFileDigest], disarmed: Int
  ) -> String {
    var members: [(String, SchemaNode)] = [
      ("dataset", "urn:cyson:dataset:1"),
      ("tool", ["name": .string(facts.tool.name), "version": .string(facts.tool.version)]),
      (
        "rules",
        [
          "version": .string(facts.catalogue.version),
          "digest": .string(facts.catalogue.digest),
        ]
      ),
    ]
    if let asOf = facts.asOf { members.append(("asOf", .string(asOf.description))) }
    members += [
      ("codeLists", .array(facts.codeLists.map { named($0.id, $0.digest) })),
      ("profiles", .array(facts.profiles.map { named($0.name, $0.digest) })),
      ("settings", .array(facts.settings.map { named($0.name, $0.digest) })),
    ]
    if let register = facts.register {
      members.append(
        ("register", ["position": .integer(register.position), "head": .string(register.head)]))
    }
    members += [
      (
        "options",
        .object(facts.options.map { ($0.name, .array($0.values.map(SchemaNode.string))) })
      ),
      ("inputs", .array(facts.inputs.map(input))),
      ("counts", node(counts, disarmed: disarmed)),
      ("files", .array(files.map(file))),
    ]
    return SchemaNode.object(members).document
  }

  private static func node(_ counts: DatasetCounts, disarmed: Int) -> SchemaNode {
    [
      "recordsRead": .integer(counts.read), "recordsMerged": .integer(counts.merged),
      "recordsRejected": .object(counts.rejected.map { ($0.reason, .integer($0.count)) }),
      "entities": .object(counts.entities.map { ($0.table, .integer($0.count)) }),
      "valuesWithheld": .object(counts.withheld.map { ($0.field, .integer($0.count)) }),
      "disarmedCells": .integer(disarmed),
    ]
  }

  private static func named(_ name: String, _ digest: String) -> SchemaNode {
    ["id": .string(name), "sha256": .string(digest)]
  }

  private static func input(_ input: InputSummary) -> SchemaNode {
    var members: [(String, SchemaNode)] = [("file", .string(input.file))]
    if let partner = input.partner { members.append(("partner", .string(partner))) }
    if let profile = input.profile { members.append(("profile", .string(profile))) }
    members += [
      ("bytes", .integer(input.bytes)), ("sha256", .string(input.sha256)),
      ("records", .integer(input.records)),
    ]
    return .object(members)
  }

  private static func file(_ file: DatasetFileDigest) -> SchemaNode {
    var members: [(String, SchemaNode)] = [
      ("name", .string(file.name)), ("bytes", .integer(file.bytes)),
      ("sha256", .string(file.sha256)),
    ]
    if let rows = file.rows { members.append(("rows", .integer(rows))) }
    return .object(members)
  }
}
