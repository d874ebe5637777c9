import Foundation

/// A file in the exchange format of which every personal text, and every place where nobody expects
/// one, holds a word that must not be seen anywhere else.
struct Canary {
  static let word = "CANARY"
  /// How many there are.
  private(set) var sung = 0

  /// A canary of its own for each place.
  private mutating func next() -> String {
    sung += 1
    let digits = String(sung)
    return Canary.word + String(repeating: "0", count: 3 - digits.count) + digits
  }

  /// The texts that the generated page calls sensitive.
  static func fields() throws -> [String] {
    let page = try String(
      contentsOf: Program.root.appending(path: "docs/fields.md"), encoding: .utf8)
    return page.split(separator: "\n").compactMap { line in
      let cells = line.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
      guard cells.count > 4, cells[3].hasPrefix("text"), cells[4] == "yes" else { return nil }
      return cells[0].trimmingCharacters(in: ["`"])
    }
  }

  /// A field and its text for each personal text, and what a machine could not read.
  private mutating func record() throws -> [(String, String)] {
    var values = [("route", "nrm"), ("referredOn", "2023-11-02")]
    for field in try Canary.fields() { values.append((field, next())) }
    for field in [
      "dateOfBirth", "encounteredOn", "gender", "nationalities", "firstResponder", "statedAge",
      "numberOfChildren", "exploitationTypes", "reasonableGrounds", "currentTown",
      "immigrationStatus", "consentsToReferral",
    ] { values.append((field, next())) }
    return values
  }

  mutating func csv() throws -> String {
    let first = try record()
    var rows = [first.map(\.0) + [next()], first.map(\.1) + [next()]]
    rows.append(try record().map(\.1) + [next(), next(), next()])
    rows.append(try record().map(\.1) + [next()])
    rows.append([next(), next()])
    rows.append(try record().map(\.1) + [next() + "\" " + next()])
    rows.append(try record().map(\.1) + ["\"" + next()])
    return rows.map { $0.joined(separator: ",") }.joined(separator: "\r\n")
  }

  mutating func ndjson() throws -> String {
    var lines: [String] = []
    for _ in 0..<4 {
      let pairs = try record() + [(next(), next())]
      lines.append("{" + pairs.map { "\"\($0)\":\"\($1)\"" }.joined(separator: ",") + "}")
    }
    let key = next()
    lines.append("{\"route\":\"nrm\",\"\(key)\":\"\(next())\",\"\(key)\":\"\(next())\"}")
    lines.append("{\"nrmReference\":\"\(next())\",\"route\":\(next())}")
    lines.append("{\"nrmReference\":\"\(next())\",\"route\":\"nrm\",\"givenNames\":\"\(next())")
    lines.append("\"\(next())\"")
    return lines.joined(separator: "\n") + "\n"
  }

  mutating func xml() throws -> String {
    var text = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<cyson>\n"
    for _ in 0..<4 {
      let elements = try record().map { "<\($0)>\($1)</\($0)>" }.joined()
      let name = next()
      text += "<record>\(elements)<\(name) \(next())=\"\(next())\">\(next())</\(name)></record>\n"
    }
    text += "<record><nrmReference>\(next())</nrmReference><route>&\(next());</route></record>\n"
    return text + "<record><nrmReference>\(next())</\(next())></record>\n</cyson>\n"
  }

  mutating func file(_ format: String) throws -> String {
    switch format {
    case "csv": try csv()
    case "ndjson": try ndjson()
    default: try xml()
    }
  }
}
