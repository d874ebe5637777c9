import CanonicalModel
import Records

/// Which canonical fields an export supplies, of those that records of its kind can have.
package struct ExportCoverage: Sendable {
  package let export: ExportVersion
  /// The fields that it maps, in the order of the list, with their sources.
  package let mapped: [(field: CanonicalField, sources: [FieldSource])]
  /// The fields that records of the kind can have and the export does not map.
  package let missing: [CanonicalField]
  /// What a problem profile needs of such records.
  package let needs: [Need]

  /// A need, and the fields of the export that answer it.
  package struct Need: Sendable {
    package let need: ProfileNeed
    package let answeredBy: [CanonicalField]
    package var isAnswered: Bool { !answeredBy.isEmpty }
  }

  package init(_ export: ExportVersion) {
    self.export = export
    let supplied = export.suppliedFields
    let possible = export.recordKind.fields
    mapped = CanonicalField.allCases.filter(supplied.contains).map { field in
      (field, export.sources.filter { $0.fields.contains(field) })
    }
    missing = possible.filter { !supplied.contains($0) }
    needs = ProfileNeed.all(of: export.recordKind).map { need in
      Need(need: need, answeredBy: need.fields.filter(supplied.contains))
    }
  }

  /// How many fields records of the kind can have, and how many of them the export maps.
  package var possibleCount: Int { export.recordKind.fields.count }
  package var mappedCount: Int { possibleCount - missing.count }

  /// Whether a problem profile needs the field of such records, and no other answers for it.
  package func isNeeded(_ field: CanonicalField) -> Bool {
    needs.contains { $0.need.fields.contains(field) }
  }

  /// Whether the drop's manifest may state it for all records.
  package static func mayStandInManifest(_ field: CanonicalField) -> Bool {
    field.definition.part == .sharing
  }
}

extension Transform {
  /// The name by which profiles choose it.
  package var name: String {
    switch self {
    case .text: "text"
    case .texts: "texts"
    case .date: "date"
    case .code: "code"
    case .codes: "codes"
    case .datedCode: "dated-code"
    case .tick: "tick"
    case .integer: "integer"
    case .identifier: "identifier"
    case .familyName: "family-name"
    case .givenNames: "given-names"
    case .join: "join"
    case .constant: "constant"
    case .grade: "grade"
    case .missing: "missing"
    }
  }
}
