import Records

/// What a partner says of a drop in its `drop.json`: of the drop as a whole, and of no record.
package struct DropFacts: Hashable, Sendable {
  /// The folder of the manifest; two files of one folder are one drop.
  package var folder = ""
  package var partner: String?
  /// The days that the drop says it covers.
  package var period: EffectiveDates = .always
  package var extractedOn: CivilDate?
  /// The marking as the manifest writes it.
  package var marking: String?
  /// The sharing agreement that it names.
  package var agreement: String?
  /// Whether the partner says that nobody can be told from it.
  package var isPseudonymised = false

  package init() {}
}

/// What is known of one file of a run, beside its records.
package struct FileFacts: Hashable, Sendable {
  /// Its number in the run, from 0.
  package let number: Int
  package let name: String
  /// The last part of the name.
  package var lastName: String {
    name.lastIndex(of: "/").map { String(name[name.index(after: $0)...]) } ?? name
  }
  /// Nothing for a file that no profile fits.
  package var partner: String?
  /// The version of an export, such as `gwent-police/referrals-2021`.
  package var export: String?
  package var kind: RecordKind?
  package var format: SourceFormat?
  package var records = 0
  package var bytes = 0
  package var sha256 = ""
  /// Columns, keys or elements in the order in which they were met.
  package var columns: [String] = []
  /// What stands in the rows above the header.
  package var titles: [String] = []
  package var drop: DropFacts?

  package init(number: Int, name: String) {
    self.number = number
    self.name = name
  }
}
