import CanonicalModel
import Records

/// What is proposed for an export: a profile, and of every column why it is mapped, ignored or open.
package struct ProfileDraft: Sendable {
  /// What a column came to.
  package enum Outcome: Sendable {
    case mapped([CanonicalField], confidence: Double, because: Words)
    case ignored(reason: Words)
    case open(why: Words, candidates: [(field: CanonicalField, confidence: Double)])
  }

  package struct Column: Sendable {
    package let path: String
    package var outcome: Outcome
    /// What should be known of it: an order that cannot be decided, numbers in place of dates.
    package var notes: [Words] = []
    /// Spellings of a code field that nobody understood, most frequent first.
    package var unknownSpellings: [String] = []
  }

  /// One line of the profile's fields.
  package struct Source: Sendable {
    package let field: CanonicalField
    package let paths: [String]
    package let transform: DraftTransform
  }

  package var recordKind: RecordKind
  /// Whether the kind of record is clear from the fields, or said by the user.
  package var isKindSure: Bool
  package var language: Language
  package var columns: [Column]
  package var sources: [Source]
  package var each: String
  /// The path of the role by which parts are chosen, with the values that are taken.
  package var only: (path: String, values: [String])?
  package var signature: [String]
  /// Whether a heading named a field. Where none did, what is taken for headings may be values.
  package var isNamed: Bool
}

/// A transform with its options, as a draft proposes it.
package enum DraftTransform: Sendable {
  case text
  case texts(separator: UInt8)
  case date([String], acceptsSerials: Bool)
  case code([(spelling: String, code: String)])
  case codes([(spelling: String, code: String)], separator: UInt8)
  case tick(String, ticks: [String])
  case integer
  case identifier(digits: Int?)
  case familyName(NameOrder)
  case givenNames(NameOrder)
  case join(separator: String)
  case grade(part: String)
}

/// What a draft is made from.
package struct DraftInput: Sendable {
  package let format: SourceFormat
  /// Rows that name the columns of a table together.
  package let headerRows: Int
  package let samples: [ColumnSample]
  /// Names around the records: of the file, of the root, titles.
  package let surroundings: [String]
  /// Paths below a record that repeat within one.
  package let repeatedParts: [String]
  /// The kind that the user said.
  package let kind: RecordKind?
  /// Columns and keys that other exports have.
  package let knownColumns: Set<String>
  /// Names by which a file can be recognised; empty where its root does it.
  package let signatureNames: [String]

  package init(
    format: SourceFormat, headerRows: Int, samples: [ColumnSample], surroundings: [String],
    repeatedParts: [String], kind: RecordKind?, knownColumns: Set<String>,
    signatureNames: [String]
  ) {
    self.format = format
    self.headerRows = headerRows
    self.samples = samples
    self.surroundings = surroundings
    self.repeatedParts = repeatedParts
    self.kind = kind
    self.knownColumns = knownColumns
    self.signatureNames = signatureNames
  }
}
