import Records

/// What the name of a file says of its format. It is never trusted, only compared.
enum FileName {
  /// The formats that the ending may stand for; nothing where it claims none.
  static func formats(of path: String) -> Set<SourceFormat>? {
    guard let dot = path.lastIndex(of: "."), !path[dot...].contains("/") else { return nil }
    return switch path[dot...].dropFirst().lowercased() {
    case "csv", "tsv", "tab": [.csv]
    case "json": [.json, .ndjson]
    case "ndjson", "jsonl": [.ndjson]
    case "xml": [.xml]
    default: nil
    }
  }

  /// The ending, as one would say it.
  static func words(_ formats: Set<SourceFormat>?) -> Words {
    guard let formats else {
      return Words(en: "CSV, JSON or XML", cy: "CSV, JSON neu XML")
    }
    if formats.contains(.csv) { return Words(same: "CSV") }
    if formats.contains(.xml) { return Words(same: "XML") }
    return Words(same: formats.contains(.json) ? "JSON" : "NDJSON")
  }
}

extension Set<SourceFormat> {
  /// As what a file of such a name is read that shows no format at all.
  var likely: SourceFormat? { contains(.json) ? .json : first }
}
