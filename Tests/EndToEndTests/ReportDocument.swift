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

/// A partner's drop among the samples.
struct SampleDrop: Sendable, CustomStringConvertible {
  /// The quarter, such as `2023-q4`.
  let period: String
  let partner: String

  var folder: String { "samples/drops/\(period)/\(partner)" }

  var description: String { "\(period)/\(partner)" }
}

/// The sample drops. Those of a quarter are read once for all the tests that look at them.
enum Samples {
  static let folder = "samples/drops/2023-q4"

  static let periods = ["2013-q4", "2023-q4"]

  /// Every folder of every quarter: a new one is tested without a line here.
  static let drops: [SampleDrop] = periods.flatMap { period in
    let folder = Program.root.appending(path: "samples/drops/\(period)").path
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return names.filter { !$0.hasSuffix(".md") }.sorted().map {
      SampleDrop(period: period, partner: $0)
    }
  }

  static let report = report(of: "2023-q4")

  /// What is found in the drops of a quarter, all of them together.
  static func findings(of period: String) throws -> [ReportDocument.Finding] {
    guard let report = reports[period] else { return [] }
    return try report.get().findings
  }

  private static let reports = Dictionary(
    uniqueKeysWithValues: periods.map { ($0, $0 == "2023-q4" ? report : report(of: $0)) })

  private static func report(of period: String) -> Result<ReportDocument, any Error> {
    Result {
      try ReportDocument(
        try Program.run(
          ["validate", "samples/drops/\(period)", "--report", "json", "--show-values"]
        ).output)
    }
  }
}
