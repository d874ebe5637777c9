import CanonicalModel
import Foundation
import Pipeline
import Profiles
import Records
import Testing

/// What is data and not Swift: code lists, profiles, and the files that are made from the code.
@Suite struct SchemaTests {
  static let folder: Result<SchemaFolder, any Error> = Result {
    try SchemaFolder(path: Tree.full("schemas"))
  }

  static let made = (try? folder.get()).map { Documents.all($0) } ?? []
  static let documents = made.map(\.path)

  @Test func canBeReadAsAWhole() throws {
    let folder = try Self.folder.get()
    #expect(folder.profiles.count == 20)
    #expect(Set(Self.documents).count == Self.documents.count)
    let names = try Tree.files(at: "schemas/partners").filter { $0.hasSuffix(".json") }
    #expect(names == folder.profiles.map { "schemas/partners/\($0.partner).json" })
  }

  @Test(arguments: documents)
  func isNotStale(_ path: String) throws {
    let made = Self.made.first { $0.path == path }?.text
    let isSame = try made == Tree.text(path)
    #expect(isSame, "\(path) is stale; renew it with: swift run generate-docs")
  }

  /// A page of a rule or a source that is gone would be taken for one that holds.
  @Test(arguments: ["docs/rules", "docs/sources"])
  func keepsNoPageThatNobodyMakes(_ folder: String) throws {
    for path in try Tree.files(at: folder) {
      #expect(Self.documents.contains(path), "\(path) is made by nothing; delete it")
    }
  }

  @Test func hasAListForEachFileAndAFileForEachList() throws {
    let files = try Tree.files(at: "schemas/code-lists")
    #expect(files == CodeListID.allCases.map { "schemas/code-lists/\($0.rawValue).csv" }.sorted())
  }

  @Test func namesTheXSDsThatLieBesideTheProfiles() throws {
    for export in try Self.folder.get().exports {
      guard let name = export.schemaFile else { continue }
      #expect(Tree.exists("schemas/partners/\(name)"), "\(export.id) names \(name)")
    }
  }

  @Test func givesEachExportAnIDBelowItsPartner() throws {
    let exports = try Self.folder.get().exports
    #expect(Set(exports.map(\.id)).count == exports.count)
    for export in exports { #expect(export.id.hasPrefix(export.partner + "/")) }
  }

  // MARK: - Code lists

  private func list(_ id: CodeListID) throws -> CodeList {
    try #require(try Self.folder.get().lists[id])
  }

  @Test(arguments: CodeListID.allCases)
  func labelsEveryCodeInBothLanguages(_ id: CodeListID) throws {
    for row in try list(id).rows {
      #expect(!row.label.en.isEmpty && !row.label.cy.isEmpty, "\(row.code)")
      #expect(!row.source.isEmpty, "\(row.code) has no source")
      for text in [row.label.en, row.label.cy] + row.aliases {
        #expect(text == text.trimmed && !text.isEmpty, "\(row.code): [\(text)]")
      }
    }
  }

  @Test(arguments: CodeListID.allCases)
  func givesNoCodeTwoRowsOnOneDay(_ id: CodeListID) throws {
    let rows = try list(id).rows
    for (index, row) in rows.enumerated() {
      if let from = row.effective.from, let until = row.effective.until {
        #expect(from <= until, "\(row.code)")
      }
      for other in rows[(index + 1)...] where other.code == row.code {
        #expect(!row.effective.overlaps(other.effective), "\(row.code)")
      }
    }
  }

  @Test(arguments: CodeListID.allCases)
  func readsNoSpellingAsTwoCodes(_ id: CodeListID) throws {
    let list = try list(id)
    for row in list.rows {
      for text in [row.code.description, row.label.en, row.label.cy] + row.aliases {
        let meaning = list.spellings.code(for: Array(text.utf8)[...])
        #expect(meaning == row.code, "[\(text)] of \(row.code)")
      }
    }
  }

  @Test(arguments: CodeListID.allCases)
  func replacesCodesByCodesThatItHas(_ id: CodeListID) throws {
    let list = try list(id)
    for row in list.rows {
      guard let next = row.replacedBy else { continue }
      #expect(list.contains(next) && next != row.code, "\(row.code) by \(next)")
    }
  }

  /// What stands in a column of a list's own is a code of another list where the column says so.
  @Test(arguments: CodeListID.allCases)
  func fillsItsOwnColumnsWithKnownCodes(_ id: CodeListID) throws {
    let list = try list(id)
    let lists = try Self.folder.get().lists
    for row in list.rows {
      #expect(Set(row.attributes.keys).isSubset(of: id.columns), "\(row.code)")
      #expect(row.attributes == list.rows(for: row.code)[0].attributes, "\(row.code)")
      for (attribute, values) in row.attributes {
        guard let other = attribute.list else { continue }
        for value in values {
          let code = try #require(Code(value), "\(row.code): \(value)")
          #expect(lists[other]?.contains(code) == true, "\(row.code): \(value)")
          #expect(list.has(code, as: attribute, of: row.code), "\(row.code): \(value)")
        }
      }
    }
  }

  // MARK: - Fields

  @Test func definesEachFieldOnceAndInItsPlace() {
    #expect(CanonicalField.definitions.map(\.field) == CanonicalField.allCases)
    for field in CanonicalField.allCases {
      #expect(field.definition.field == field)
      #expect(CanonicalField(name: field.name) == field)
      #expect(field.definition.label.en != field.definition.label.cy || field == .narrative)
      #expect(!field.definition.meaning.isEmpty)
    }
  }
}

extension String {
  fileprivate var trimmed: String {
    String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
  }
}
