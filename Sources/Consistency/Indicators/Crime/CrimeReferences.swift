import CanonicalModel
import Records

/// The crime references that forces have, and how each writes them.
struct CrimeReferences: Sendable {
  /// Of crime records.
  private var recorded: [Code: Set<[UInt8]>] = [:]
  private var shapes: [Code: [UInt8]] = [:]

  init(_ table: CaseTable) {
    var counts: [Code: [[UInt8]: Int]] = [:]
    for matter in table.cases {
      for source in matter.sources {
        guard let force = source.force, let text = source.recorded.text(.crimeReference),
          !Placeholder.isOne(text)
        else { continue }
        counts[force, default: [:]][CrimeReferences.shape(of: text), default: 0] += 1
        if matter.kind == .crimeRecord { recorded[force, default: []].insert(text) }
      }
    }
    shapes = counts.compactMapValues(CrimeReferences.commonest)
  }

  /// Whether one of the force's crimes has it, or it is written as most of its references are. What stands for
  /// nothing is not.
  func isUsable(_ reference: [UInt8], by force: Code) -> Bool {
    if Placeholder.isOne(reference) { return false }
    if recorded[force]?.contains(reference) ?? false { return true }
    return shapes[force] == CrimeReferences.shape(of: reference)
  }

  /// Of two as common ones the first by its bytes, so that the order of records changes nothing.
  private static func commonest(_ counts: [[UInt8]: Int]) -> [UInt8]? {
    counts.max { one, other in
      one.value == other.value
        ? other.key.lexicographicallyPrecedes(one.key) : one.value < other.value
    }?.key
  }

  /// `A` for each letter, `9` for each digit, other signs as they are: `42A/123456` is `99A/999999`.
  private static func shape(of text: [UInt8]) -> [UInt8] {
    text.map { byte in
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt8(ascii: "9")
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"):
        UInt8(ascii: "A")
      default: byte
      }
    }
  }
}
