import CanonicalModel
import Records

/// The sources of an export that writes canonical values under canonical names, as Cyson's own
/// exchange format does: made from the closed list of fields, so that a new field needs no line in
/// a profile.
enum CanonicalSources {
  /// As precise as the source was.
  private static let dates = ["yyyy-MM-dd", "yyyy-MM", "yyyy"].compactMap { DatePattern($0) }
  /// Between several values in a cell.
  private static let separator = UInt8(ascii: "|")

  static func all(in format: SourceFormat, lists: CodeLists) -> [FieldSource] {
    CanonicalField.allCases.map { field in
      FieldSource(
        field: field, paths: [path(of: field, in: format)],
        transform: transform(of: field, isCell: format == .csv, lists))
    }
  }

  /// Several values are the elements of an array, or elements of one name.
  private static func path(of field: CanonicalField, in format: SourceFormat) -> String {
    let isArray = field.definition.isRepeated && (format == .json || format == .ndjson)
    return isArray ? "\(field.name)/*" : field.name
  }

  private static func transform(of field: CanonicalField, isCell: Bool, _ lists: CodeLists)
    -> Transform
  {
    let isDivided = field.definition.isRepeated && isCell
    switch field.definition.kind {
    case .text where isDivided: return .texts(separator: separator)
    case .text where field.definition.part == .identification: return .identifier(digits: nil)
    case .text: return .text
    case .date: return .date(dates, acceptsSerials: false)
    case .integer: return .integer
    case .code(let list):
      let reading = CodeReading(list, in: lists)
      return isDivided ? .codes(reading, separator: separator) : .code(reading)
    }
  }
}
