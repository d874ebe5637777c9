import CanonicalModel
import Records

/// A field of the Human Trafficking Case Data Standard of the IOM, version 2.0, and how a case fills it.
struct HTCDSColumn: Sendable {
  /// With the prefix of its table: `prs_FirstName`.
  let name: String
  let kind: DatasetColumn.Kind
  /// The canonical fields that go into it, wholly or in part; none for a field that we have nothing for.
  let fields: [CanonicalField]
  let fill: @Sendable (inout HTCDSCase) -> DatasetCell

  init(
    _ name: String, _ kind: DatasetColumn.Kind = .text, from fields: [CanonicalField],
    fill: @escaping @Sendable (inout HTCDSCase) -> DatasetCell
  ) {
    self.name = name
    self.kind = kind
    self.fields = fields
    self.fill = fill
  }

  /// A text as it stands.
  static func text(_ name: String, _ field: CanonicalField) -> HTCDSColumn {
    HTCDSColumn(name, from: [field]) { .text($0.text(field)) }
  }

  /// A whole day.
  static func day(_ name: String, _ field: CanonicalField) -> HTCDSColumn {
    HTCDSColumn(name, .date, from: [field]) { .text($0.day(field)) }
  }

  /// A code by its label.
  static func label(_ name: String, _ field: CanonicalField) -> HTCDSColumn {
    HTCDSColumn(name, from: [field]) { .text($0.label(field)) }
  }

  /// A field of the standard that stays empty.
  static func empty(_ name: String) -> HTCDSColumn { HTCDSColumn(name, from: []) { _ in .empty } }

  /// All fields in the order of the standard, those that it calls deprecated too, which stay empty.
  static let all: [HTCDSColumn] =
    organisation + person + victim + perpetrator + caseFields + events + supportPlan + consent

  /// Which columns hold something of a field.
  static let byField: [CanonicalField: [String]] = {
    var columns: [CanonicalField: [String]] = [:]
    for column in all {
      for field in column.fields { columns[field, default: []].append(column.name) }
    }
    return columns
  }()

  /// Several values of one field, as the standard joins them.
  static func joined(_ values: [String]) -> DatasetCell {
    var seen: Set<String> = []
    let distinct = values.filter { seen.insert($0).inserted }
    return distinct.isEmpty ? .empty : .text(distinct.joined(separator: ";"))
  }
}
