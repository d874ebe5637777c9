import CanonicalModel
import Exports
import Profiles
import Records
import Reports
import Rules
import Synthesis

/// The words that a shell offers where an option or an argument takes a name.
package enum CompletionWords {
  package static let languages = Language.allCases.map(\.rawValue)
  package static let colours = ["auto", "always", "never"]
  package static let thresholds = ["error", "warning", "info", "never"]
  package static let tiers = ComparisonReport.Tier.allCases.map(\.rawValue)
  package static let partnerKinds = PartnerKind.allCases.map(\.rawValue)
  package static let recordKinds = RecordKind.allCases.map(\.rawValue)
  package static let exportFormats = ExportFormat.allCases.map(\.rawValue)
  package static let dropFormats = SourceFormat.allCases.map(\.rawValue)

  /// What `--kind` of `cyson synth` takes.
  package static let inventions =
    recordKinds + [Invention.everyKind, InventedCollection.kind]
    + InventedPeople.Shape.allCases.map(\.rawValue)

  /// The reports of a check, and those that only a comparison has.
  package static var reports: [String] {
    let names = ReporterList.names
    return names + ComparisonReporterList.names.filter { !names.contains($0) }
  }

  /// Families and rules. What stands before the last comma stays, for shells end words at blanks.
  package static func rules(after text: String) -> [String] {
    let families = RuleFamily.allCases.map(\.rawValue)
    return listed(families + Catalogue.all.map(\.id.description), after: text)
  }

  /// The partners of the schema folder that the line names, or of the standard one.
  package static func partners(line: [String]) -> [String] {
    folder(line)?.profiles.map(\.partner) ?? []
  }

  /// The police forces, several with commas.
  package static func forces(line: [String], after text: String) -> [String] {
    let rows = folder(line)?.lists[.policeForces]?.rows ?? []
    return listed(rows.map(\.code.description), after: text)
  }

  private static func listed(_ names: [String], after text: String) -> [String] {
    guard let comma = text.lastIndex(of: ",") else { return names }
    return names.map { text[...comma] + $0 }
  }

  /// Nothing is said of a folder that is broken: whoever types is not asking about it.
  private static func folder(_ line: [String]) -> SchemaFolder? {
    let at = line.firstIndex(of: "--schemas").map { line.index(after: $0) }
    let path = at.flatMap { line.indices.contains($0) ? line[$0] : nil }
    return try? SchemaFolder(try SchemaPlaces(path: path))
  }
}
