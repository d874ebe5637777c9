@testable import Statistics

/// TV-17: the process and the traces of two invented forces.
enum Paths {
  static func net() throws -> PetriNet {
    try PetriNet(
      placeCount: 8,
      transitions: [
        .init("ENC", from: [0], to: [1]), .init("REF", from: [1], to: [2, 3]),
        .init("DTN", from: [1], to: [7]), .init("RGP", from: [2], to: [4]),
        .init("RGN", from: [2], to: [5]), .init("CGP", from: [4], to: [5]),
        .init("CGN", from: [4], to: [5]), .init("CRM", from: [3], to: [6]),
        .init(nil, from: [5, 6], to: [7]),
      ], start: 0, end: 7)
  }

  static func trace(_ text: String, isOpen: Bool = false) -> Trace {
    Trace(text.split(separator: " ").map(String.init), isOpen: isOpen)
  }

  static let texts = [
    "ENC REF CRM RGP CGP", "ENC REF RGP CRM CGP", "ENC REF RGN CRM", "ENC DTN", "REF RGP CGP",
    "ENC REF RGP CGP", "ENC CRM REF RGP CGP", "ENC REF REF RGP CRM CGN", "ENC REF CGP CRM",
    "ENC REF CRM RGP",
  ]

  /// Traces by number, from 1, and how often.
  static func log(_ counts: [(Int, Int)]) -> [Trace] {
    counts.flatMap { repeatElement(trace(texts[$0.0 - 1]), count: $0.1) }
  }

  static let a = log([(1, 12), (2, 6), (3, 5), (4, 4), (6, 1)])
  static let b = log([(1, 3), (6, 7), (7, 8), (5, 3), (4, 1), (8, 2), (9, 1)])
}
