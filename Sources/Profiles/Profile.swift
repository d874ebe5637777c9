import CanonicalModel
import Records

/// What is known of a partner's exports: data in `schemas/partners/<partner>.json`, no Swift.
package struct Profile: Sendable {
  package let partner: String
  package let name: Words
  package let kind: String
  /// The language in which the partner reads its findings.
  package let language: Language
  package let exports: [ExportVersion]
}

/// One shape of export that a partner sends, with the days in which it was sent.
///
/// A class for the same reason as `FieldSource`: it is handed on with every batch.
package final class ExportVersion: Sendable {
  /// Such as `gwent-police/referrals-2021`.
  package let id: String
  package let partner: String
  package let recordKind: RecordKind
  package let effective: EffectiveDates
  package let format: SourceFormat
  package let encoding: SourceEncoding
  /// Between the fields of a CSV file.
  package let delimiter: UInt8
  /// How many rows of a CSV file name its columns together.
  package let headerRows: Int
  package let records: RecordSelection
  /// The XSD beside the profile by which an XML export is checked.
  package let schemaFile: String?
  package let signature: Signature
  /// Columns or keys by which a file that shows the signature is known to be of another export.
  package let excluded: Set<String>
  /// What this export writes where it has no value, beside the general list.
  package let missing: SpellingTable
  package let sources: [FieldSource]
  /// Whether every canonical field stands under its own name.
  package let isCanonical: Bool
  /// Paths that are not mapped, with the reason; a path covers everything below it.
  package let ignored: [String: String]
  /// Whether a file may leave out columns that the profile maps.
  package let mayOmitColumns: Bool
  /// Whose words stand where the export writes a code.
  package let vocabulary: ValueVocabulary
  /// Where each record says of itself what it is and whose, as `normalise` writes it; nothing for an
  /// export that holds records of one kind and of one partner.
  package let statements: RecordStatements?

  package init(
    id: String, partner: String, recordKind: RecordKind, effective: EffectiveDates,
    format: SourceFormat, encoding: SourceEncoding, delimiter: UInt8, headerRows: Int = 1,
    records: RecordSelection, schemaFile: String?, signature: Signature,
    excluded: Set<String> = [], missing: SpellingTable, sources: [FieldSource],
    isCanonical: Bool = false, ignored: [String: String], mayOmitColumns: Bool,
    vocabulary: ValueVocabulary = .own, statements: RecordStatements? = nil
  ) {
    self.id = id
    self.partner = partner
    self.recordKind = recordKind
    self.effective = effective
    self.format = format
    self.encoding = encoding
    self.delimiter = delimiter
    self.headerRows = headerRows
    self.records = records
    self.schemaFile = schemaFile
    self.signature = signature
    self.excluded = excluded
    self.missing = missing
    self.sources = sources
    self.isCanonical = isCanonical
    self.ignored = ignored
    self.mayOmitColumns = mayOmitColumns
    self.vocabulary = vocabulary
    self.statements = statements
  }

  /// The canonical fields that the export supplies.
  package var suppliedFields: Set<CanonicalField> { Set(sources.flatMap(\.fields)) }
}

/// What records say of themselves in the files that `normalise` writes.
package struct RecordStatements: Sendable {
  /// The path of the kind of record, and of whose it is.
  package let kindPath: String
  package let partnerPath: String

  init(in format: SourceFormat) {
    kindPath = format == .xml ? "@kind" : "recordKind"
    partnerPath = format == .xml ? "@partner" : "partner"
  }
}

/// Where in a file the records are, and which of them count.
package struct RecordSelection: Sendable {
  /// Names from the root of the document.
  package let path: [String]
  /// Names from a record to a repeated part, each of which is a canonical record.
  package let each: [String]
  /// A value that a record must have to count.
  package let only: (path: String, values: Set<String>)?

  /// Those that say that they are of the kind, where records say so.
  func of(_ kind: RecordKind, stated statements: RecordStatements?) -> RecordSelection {
    guard let statements else { return self }
    return RecordSelection(
      path: path, each: each, only: (statements.kindPath, [kind.rawValue]))
  }
}

/// One way in which a canonical field is filled.
///
/// A class, because it is looked up for every value of every record: handing on a struct would
/// count up and down each of the tables in it (a third of the time of a run, measured).
package final class FieldSource: Sendable {
  package let field: CanonicalField
  /// Whether the field holds several values.
  package let isRepeated: Bool
  /// Column headers, or paths below the record; several for a join, none for a constant.
  package let paths: [String]
  package let transform: Transform
  /// Where a constant stands in the profile.
  package let constant: ConstantPlace?

  package init(
    field: CanonicalField, paths: [String], transform: Transform, constant: ConstantPlace? = nil
  ) {
    self.field = field
    isRepeated = field.definition.isRepeated
    self.paths = paths
    self.transform = transform
    self.constant = constant
  }

  /// All fields that it may fill: two where the record's date decides which one.
  package var fields: [CanonicalField] {
    guard case .datedCode(_, let meaning) = transform else { return [field] }
    return [field, meaning.earlier]
  }
}

/// Where a profile states a value for all its records.
package struct ConstantPlace: Sendable {
  package let file: String
  package let position: TextPosition
  /// The value as it is written there.
  package let text: [UInt8]
  /// The keys and indices that lead to it.
  package let path: [PathStep]
}

/// What a file must show to be of this export.
package enum Signature: Sendable {
  case columns([String])
  case keys([String])
  case root(String, namespace: String?)

  /// Whether a file is known by this column or key, so that it can never be left out.
  package func names(_ column: String) -> Bool {
    switch self {
    case .columns(let names), .keys(let names): names.contains(column)
    case .root: false
    }
  }
}
