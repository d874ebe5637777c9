import CanonicalModel
import Records

/// The sources of an export that writes canonical values under canonical names, as Cyson's own
/// exchange format and `cyson normalise` do: made from the closed list of fields, so that a new
/// field needs no line in a profile.
enum CanonicalSources {
  /// As precise as the source was.
  private static let dates = ["yyyy-MM-dd", "yyyy-MM", "yyyy"].compactMap { DatePattern($0) }
  /// Between several values in a cell.
  private static let separator = UInt8(ascii: "|")

  /// Where the fields stand, by the word of a profile.
  enum Layout: String, CaseIterable {
    /// Each field stands in the record under its own name; codes may be spelled as the list allows.
    case flat = "canonical"
    /// As `schemas/canonical.schema.json` and `canonical.xsd` have it: in parts, codes alone, and a
    /// reason in place of a missing value. A table is flat, and has no room for it beside the value.
    case record = "canonical-record"
  }

  static func all(_ layout: Layout, in format: SourceFormat, lists: CodeLists) -> [FieldSource] {
    let isInParts = layout == .record && format != .csv
    var readings = Readings(layout: layout, lists: lists)
    return CanonicalField.allCases.flatMap { field -> [FieldSource] in
      let transform = transform(of: field, isCell: format == .csv, &readings)
      let path = path(of: field, in: format, isInParts: isInParts)
      let source = FieldSource(field: field, paths: [path], transform: transform)
      guard isInParts else { return [source] }
      let reason = path + (format == .xml ? "/@missing" : "/missing")
      return [
        source,
        FieldSource(field: field, paths: [reason], transform: .missing),
      ]
    }
  }

  /// Several values are the elements of an array, or elements of one name.
  private static func path(of field: CanonicalField, in format: SourceFormat, isInParts: Bool)
    -> String
  {
    let isArray = field.definition.isRepeated && (format == .json || format == .ndjson)
    let part = isInParts ? field.definition.part.rawValue + "/" : ""
    return part + field.name + (isArray ? "/*" : "")
  }

  private static func transform(
    of field: CanonicalField, isCell: Bool, _ readings: inout Readings
  ) -> Transform {
    let isDivided = field.definition.isRepeated && isCell
    switch field.definition.kind {
    case .text where isDivided: return .texts(separator: separator)
    case .text where field.definition.part == .identification && readings.layout == .flat:
      return .identifier(digits: nil)
    case .text: return .text
    case .date: return .date(dates, acceptsSerials: false)
    case .integer: return .integer
    case .code(let list):
      let reading = readings[list]
      return isDivided ? .codes(reading, separator: separator) : .code(reading)
    }
  }

  /// How codes are read: all fields of a list share one table.
  private struct Readings {
    let layout: Layout
    let lists: CodeLists
    private var known: [CodeListID: CodeReading] = [:]

    init(layout: Layout, lists: CodeLists) {
      self.layout = layout
      self.lists = lists
    }

    subscript(list: CodeListID) -> CodeReading {
      mutating get {
        if let reading = known[list] { return reading }
        let reading = layout == .flat ? CodeReading(list, in: lists) : exact(list)
        known[list] = reading
        return reading
      }
    }

    /// The codes of a list and none of their spellings.
    private func exact(_ list: CodeListID) -> CodeReading {
      var codes = SpellingTable()
      for row in lists[list]?.rows ?? [] { codes.add(row.code.description, meaning: row.code) }
      return CodeReading(
        list: list, own: codes, ownMissing: SpellingTable(), general: SpellingTable())
    }
  }

  /// The words that stand in a cell where there is no value.
  static let missingWords: SpellingTable = {
    var words = SpellingTable()
    for missing in Missing.allCases {
      if let code = Code(missing.rawValue) { words.add(missing.rawValue, meaning: code) }
    }
    return words
  }()
}
