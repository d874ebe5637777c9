import Foundation

/// The JSON report as another program reads it.
struct ReportDocument: Decodable, Sendable {
  struct Input: Decodable, Sendable {
    let file: String
    let encoding: String
    let records: Int
  }

  struct Place: Decodable, Sendable {
    let file: String
    let line: Int
    let column: Int
    let byteOffset: Int?
    let record: Int
  }

  struct Finding: Decodable, Sendable, CustomStringConvertible {
    let rule: String
    let place: Place
    let related: [Place]
    let arguments: [String: String]

    var description: String { "\(rule) at \(place.file):\(place.line):\(place.column)" }
  }

  let verdict: String
  let inputs: [Input]
  let findings: [Finding]

  init(_ bytes: Data) throws {
    self = try JSONDecoder().decode(ReportDocument.self, from: bytes)
  }
}

/// The drops of one quarter, which are read once for all the tests that look at them.
enum Samples {
  static let folder = "samples/drops/2023-q4"

  static let partners = [
    "bawso", "dyfed-powys-police", "gwent-police", "national-return", "new-pathways",
    "north-wales-police", "south-wales-police",
  ]

  static let report = Result {
    try ReportDocument(
      try Program.run(["validate", folder, "--report", "json", "--show-values"]).output)
  }
}
