import CanonicalModel
import Readers
import Records

/// The manifests `drop.json` beside the files of a run.
enum Manifests {
  /// What each drop says of itself, by the folder in which its files are.
  static func drops(of files: [String]) throws(RunError) -> [String: DropFacts] {
    var drops: [DropFacts] = []
    for folder in Set(files.map(FileTree.parent(of:))).sorted() {
      let path = folder + "/drop.json"
      guard FileTree.exists(path) else { continue }
      let document = try SchemaFolder.document(try SchemaFolder.bytes(of: path), file: path)
      drops.append(facts(document, folder))
    }
    let ordered = DropFacts.ordered(drops).map { ($0.folder, $0) }
    return Dictionary(ordered, uniquingKeysWith: { first, _ in first })
  }

  private static func facts(_ document: Document, _ folder: String) -> DropFacts {
    var facts = DropFacts()
    facts.folder = folder
    facts.partner = document["partner"]?.string
    facts.extractedOn = day(document["extractedOn"])
    facts.period = EffectiveDates(
      from: day(document["period"]?["from"]), until: day(document["period"]?["until"]))
    facts.marking = document["marking"]?.string
    facts.agreement = document["agreement"]?.string
    facts.isPseudonymised = document["pseudonymised"]?.boolean ?? false
    return facts
  }

  private static func day(_ document: Document?) -> CivilDate? {
    document?.string.flatMap { CivilDate($0) }
  }
}
