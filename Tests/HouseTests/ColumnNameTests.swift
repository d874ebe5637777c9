import CanonicalModel
import Foundation
import Pipeline
import Profiles
import Records
import Testing

/// The table by which `cyson init` understands headings.
@Suite struct ColumnNameTests {
  private let names: [ColumnNames.Name]
  private let rows: [[Substring]]

  init() throws {
    let folder = Tree.root.appending(path: "schemas")
    names = try DraftTables.names(folder.path())
    _ = try DraftTables(folder: folder.path())
    let text = try String(contentsOf: folder.appending(path: "column-names.csv"), encoding: .utf8)
    rows = text.split(separator: "\n").dropFirst().map {
      $0.split(separator: ",", omittingEmptySubsequences: false)
    }
  }

  @Test func everyFieldHasNamesInBothLanguages() {
    for field in CanonicalField.allCases {
      let own = rows.filter { $0.first.map(String.init) == field.name }
      let languages = Set(own.compactMap { $0.count > 1 ? String($0[1]) : nil })
      // Readings that Cyson derives have no column of their own.
      guard !field.name.hasPrefix("converted") else { continue }
      #expect(languages == ["en", "cy"], "\(field.name)")
    }
  }

  /// In a kind of record a name means one field. Where it needs the values as well, they decide; and
  /// what it means in that kind goes before what it means in all.
  @Test func noNameMeansTwoFields() {
    for kind in RecordKind.allCases {
      var meanings: [String: Set<String>] = [:]
      let own = names.filter { $0.need == .nothing && $0.kinds.contains(kind) }
      let general = names.filter { $0.need == .nothing && $0.kinds.isEmpty }
      for name in own { meanings[name.text.lowercased(), default: []].insert(name.field.name) }
      for (name, fields) in meanings {
        #expect(fields.count == 1, "\(kind.rawValue): \(name) is \(fields.sorted())")
      }
      var others: [String: Set<String>] = [:]
      for name in general where name.field.hasPlace(in: kind) {
        others[name.text.lowercased(), default: []].insert(name.field.name)
      }
      for (name, fields) in others where meanings[name] == nil {
        #expect(fields.count == 1, "\(kind.rawValue): \(name) is \(fields.sorted())")
      }
    }
  }
}
