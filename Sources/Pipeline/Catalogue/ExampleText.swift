import CanonicalModel
import Records
import Rules

/// An example as lines for a reader.
enum ExampleText {
  static func lines(of example: Example, in language: Language) -> [String] {
    let today = example.asOf.map { ["\(RuleFacts.asOf.text(in: language)) \($0)"] } ?? []
    return today + content(of: example, language)
  }

  private static func content(of example: Example, _ language: Language) -> [String] {
    switch example.content {
    case .records(let records): return records.flatMap { lines(of: $0, language) }
    case .files(let files): return files.flatMap { lines(of: $0, language) }
    case .source(let text, _):
      // Files of examples are short; the longest is one that shows a limit.
      return text.split(separator: "\n", maxSplits: 12, omittingEmptySubsequences: false).prefix(12)
        .map { visible(short(String($0), to: longestLine)) }
    case .drop(let manifest, let files):
      return ([ExampleData.manifest(manifest)] + files).flatMap { lines(of: $0) }
    case .drops(let last, let next):
      return [ExampleDrop.last.text(in: language)] + last.flatMap { lines(of: $0) }
        + [ExampleDrop.next.text(in: language)] + next.flatMap { lines(of: $0) }
    case .bytes(let bytes, _): return [short(escaped(bytes), to: longestLine)]
    }
  }

  private static func lines(of record: ExampleRecord, _ language: Language) -> [String] {
    let width = record.values.map(\.field.name.count).max() ?? 0
    return [record.kind.label.text(in: language)]
      + record.values.map { "  \($0.field.name.padded(to: width))  \(short($0.text))" }
  }

  private static func lines(of file: ExampleFile, _ language: Language) -> [String] {
    let times = file.times > 1 ? ", × \(file.times)" : ""
    let manifest = file.drop.map { ExampleDrop.lines(of: $0, language) } ?? []
    let titles = file.titles.map {
      "\(ExampleDrop.titles.text(in: language)): \(visible(short($0)))"
    }
    let records = file.records.flatMap { lines(of: $0, language) }
    return ["\(file.partner), \(file.name)\(times)"]
      + (manifest + titles + records).map { "  " + $0 }
  }

  private static func lines(of file: ExampleData) -> [String] {
    [file.name]
      + file.text.split(separator: "\n").prefix(12)
      .map { "  " + visible(short(String($0), to: longestLine)) }
  }

  /// Bytes that are no text, those beyond ASCII as `\xC3`.
  static func escaped(_ bytes: [UInt8]) -> String {
    bytes.map { $0 < 0x20 || $0 > 0x7E ? "\\x" + hex($0) : String(UnicodeScalar($0)) }.joined()
  }

  private static func hex(_ byte: UInt8) -> String {
    let digits = String(byte, radix: 16, uppercase: true)
    return digits.utf8.count == 1 ? "0" + digits : digits
  }

  /// In characters. What is wrong in a file of one line often stands near its end.
  private static let longestLine = 400

  private static func short(_ text: String, to longest: Int = 90) -> String {
    text.count > longest ? text.prefix(longest - 3) + "…" : text
  }

  /// Control characters shown as escapes.
  private static func visible(_ text: String) -> String {
    text.unicodeScalars.map {
      $0.value < 0x20 || $0.value == 0x7F ? "\\x" + hex(UInt8($0.value)) : String($0)
    }.joined()
  }
}
