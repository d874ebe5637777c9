import CanonicalModel
import Records
import Rules

/// Which rules are to be asked of a record, in plain numbers: most of a catalogue is done with in a
/// few steps for each field that a record lacks.
struct RuleGates: Sendable {
  /// The days on which a dated rule is in force, as day numbers.
  private struct Dated: Sendable {
    let gate: Int
    /// Index into the catalogue, under which it is counted.
    let index: Int
    let from: Int32
    let until: Int32
    let datedBy: CanonicalField?
  }

  /// The rules that are silent unless a record states a code.
  private struct Awaited: Sendable {
    let code: StatedCode
    var silent = Bits(repeating: 0)
  }

  /// How many gates are held; a run has one for each rule about its kind of record.
  private static let capacity = 512

  /// A bit for each gate.
  typealias Bits = InlineArray<8, UInt64>

  private(set) var count = 0
  private var all = Bits(repeating: 0)
  private var dated: [Dated] = []
  private var awaited: [Awaited] = []
  /// The fields without which some rule is silent, and by field the gates of those rules.
  private var fields = FieldSet()
  private var silent = [Bits](repeating: Bits(repeating: 0), count: CanonicalField.count)

  /// Adds the gate of a rule; false when there is no room.
  mutating func add(_ rule: Rule, at index: Int) -> Bool {
    guard count < RuleGates.capacity else { return false }
    RuleGates.set(count, in: &all)
    for field in CanonicalField.allCases where rule.silentWithout.contains(field) {
      fields.insert(field)
      RuleGates.set(count, in: &silent[Int(field.rawValue)])
    }
    if let code = rule.silentUnless { wait(for: code) }
    let effective = rule.info.effective
    if !effective.isAlways {
      dated.append(
        Dated(
          gate: count, index: index, from: effective.from?.dayNumber ?? .min,
          until: effective.until?.dayNumber ?? .max, datedBy: rule.datedBy))
    }
    count += 1
    return true
  }

  /// Adds the gate that is being added to those which wait for the code.
  private mutating func wait(for code: StatedCode) {
    let known = awaited.firstIndex { $0.code == code }
    if known == nil { awaited.append(Awaited(code: code)) }
    RuleGates.set(count, in: &awaited[known ?? awaited.count - 1].silent)
  }

  private static func set(_ gate: Int, in bits: inout Bits) { bits[gate >> 6] |= 1 << (gate & 63) }

  /// The gates that are open for a record. `asked` counts the dated rules that are in force; a rule
  /// is in force when the record's event, or the date that the rule names, is certainly inside.
  func open(for record: CanonicalRecord, counting asked: inout [Int]) -> Bits {
    var open = all
    let words = (count + 63) >> 6
    var lacking = fields.subtracting(record.stated)
    while let field = lacking.popFirst() {
      for word in 0..<words { open[word] &= ~silent[field][word] }
    }
    for waiting in awaited.indices where !awaited[waiting].code.isStated(in: record) {
      for word in 0..<words { open[word] &= ~awaited[waiting].silent[word] }
    }
    let event = record.event
    for rule in dated {
      let date = rule.datedBy == nil ? event : rule.datedBy.flatMap { record.date($0) }
      if let date, date.earliest.dayNumber >= rule.from, date.latest.dayNumber <= rule.until {
        asked[rule.index] += 1
      } else {
        open[rule.gate >> 6] &= ~(1 << UInt64(truncatingIfNeeded: rule.gate & 63))
      }
    }
    return open
  }
}
