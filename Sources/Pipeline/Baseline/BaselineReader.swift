import CanonicalModel
import Readers
import Records
import Rules

/// Reads a baseline's file and says, with the place, what it cannot accept. Nothing is held but what
/// the baseline will hold.
struct BaselineReader {
  private let file: String
  private let sha256: String
  private var cursor: DocumentCursor
  private var groups: [Baseline.Group] = []
  private var entries: [KnownFindings.Entry] = []

  init(file: String, bytes: [UInt8]) {
    self.file = file
    sha256 = Digest.hex(bytes)
    cursor = DocumentCursor(bytes)
  }

  mutating func baseline() throws(RunError) -> Baseline {
    var tool: (name: String, text: String)?
    var rules: (name: String, text: String)?
    var partners: [String]?
    var version: Int?
    var isListed = false
    try object(of: ["baselineVersion", "tool", "rules", "partners", "known"]) {
      (reader, key) throws(RunError) in
      switch key {
      case "baselineVersion": version = try reader.version()
      case "tool": tool = try reader.pair("name", "version")
      case "rules": rules = try reader.pair("version", "digest")
      case "partners": partners = try reader.partners()
      default:
        isListed = true
        try reader.known()
      }
    }
    try json { cursor throws(DocumentReader.Failure) in try cursor.finish() }
    guard version != nil, let tool, let rules, let partners, isListed else {
      throw fail(
        "this is no whole baseline: it must have \"baselineVersion\", \"tool\", \"rules\", "
          + "\"partners\" and \"known\"")
    }
    return Baseline(
      toolVersion: tool.text,
      catalogue: Report.CatalogueDigest(version: rules.name, digest: rules.text),
      partners: partners, groups: groups, findings: KnownFindings(entries), sha256: sha256)
  }

  private mutating func version() throws(RunError) -> Int {
    let place = cursor.offset
    guard let number = try integer(), number == Baseline.version else {
      throw fail(
        "this baseline is of another version than \(Baseline.version), which this program reads",
        place)
    }
    return number
  }

  private mutating func pair(_ first: String, _ second: String) throws(RunError)
    -> (name: String, text: String)
  {
    var texts: [String: String] = [:]
    let place = cursor.offset
    try object(of: [first, second]) { (reader, key) throws(RunError) in
      texts[key] = try reader.short(key)
    }
    guard let name = texts[first], let text = texts[second] else {
      throw fail("\"\(first)\" or \"\(second)\" is missing", place)
    }
    return (name, text)
  }

  private mutating func partners() throws(RunError) -> [String] {
    var partners: [String] = []
    try array("partners") { reader throws(RunError) in partners.append(try reader.partner()) }
    return partners
  }

  // MARK: - What is known

  private mutating func known() throws(RunError) {
    try array("known") { reader throws(RunError) in try reader.group() }
  }

  private mutating func group() throws(RunError) {
    let start = entries.count
    let place = cursor.offset
    var rule: RuleID?
    var severity: Severity?
    var origin = FileOrigin()
    var counts: [FindingID: Int] = [:]
    try object(of: ["rule", "severity", "partner", "kind", "findings", "counts"]) {
      (reader, key) throws(RunError) in
      switch key {
      case "rule": rule = try reader.rule()
      case "severity":
        severity = Severity(
          rawValue: try reader.choice("severity", among: Severity.allCases.map(\.rawValue)))
      case "partner": origin.partner = try reader.partner()
      case "kind":
        origin.kind = try reader.choice("kind", among: RecordKind.allCases.map(\.rawValue))
      case "findings": try reader.findings()
      default: counts = try reader.counts()
      }
    }
    guard let rule, let severity else { throw fail("\"rule\" or \"severity\" is missing", place) }
    groups.append(Baseline.Group(rule: rule, severity: severity, origin: origin))
    try settle(from: start, rule, &counts, place)
  }

  /// Gives the findings of the group that was read last their counts.
  private mutating func settle(
    from start: Int, _ rule: RuleID, _ counts: inout [FindingID: Int], _ place: Int
  ) throws(RunError) {
    let grows = Baseline.grows(rule)
    guard !grows || !counts.isEmpty else { return }
    for index in entries.indices[start...] {
      let entry = entries[index]
      let count = counts.isEmpty ? nil : counts.removeValue(forKey: entry.id)
      entries[index] = KnownFindings.Entry(
        fingerprint: entry.fingerprint, occurrence: Int(entry.occurrence),
        count: grows ? count ?? 1 : .max, group: Int(entry.group))
    }
    guard counts.isEmpty else {
      throw fail("\"counts\" names a finding that is not among the \"findings\"", place)
    }
  }

  private mutating func findings() throws(RunError) {
    let group = groups.count
    try array("findings") { reader throws(RunError) in
      let place = reader.cursor.offset
      let name = try reader.json { cursor throws(DocumentReader.Failure) in
        try cursor.withRawString(BaselineReader.name)
      }
      guard let name else { throw reader.fail("this is no id of a finding", place) }
      reader.entries.append(
        KnownFindings.Entry(
          fingerprint: name.fingerprint, occurrence: name.occurrence, count: 1, group: group))
    }
  }

  private mutating func counts() throws(RunError) -> [FindingID: Int] {
    var counts: [FindingID: Int] = [:]
    try members("counts") { (reader, key) throws(RunError) in
      let place = reader.cursor.offset
      guard let id = FindingID(spelled: key), counts[id] == nil, let count = try reader.integer(),
        count > 0
      else { throw reader.fail("\"counts\" must give an id its number, once and from 1", place) }
      counts[id] = count
    }
    return counts
  }

  /// Sixteen digits, and perhaps the number of the occurrence: as `FindingID` spells it.
  private static func name(_ text: Span<UInt8>) -> (fingerprint: UInt64, occurrence: Int)? {
    guard text.count >= 16, text.count < 32 else { return nil }
    var fingerprint: UInt64 = 0
    for index in 0..<16 {
      switch text[index] {
      case 48...57: fingerprint = fingerprint << 4 | UInt64(text[index] - 48)
      case 97...102: fingerprint = fingerprint << 4 | UInt64(text[index] - 87)
      default: return nil
      }
    }
    if text.count == 16 { return (fingerprint, 1) }
    guard text.count > 17, text[16] == UInt8(ascii: "-"), text[17] != 48 else { return nil }
    var occurrence = 0
    for index in 17..<text.count {
      guard (48...57).contains(text[index]) else { return nil }
      occurrence = occurrence * 10 + Int(text[index] - 48)
    }
    return occurrence > 1 && occurrence <= Int(UInt32.max) ? (fingerprint, occurrence) : nil
  }

  // MARK: - Words

  private mutating func rule() throws(RunError) -> RuleID {
    let place = cursor.offset
    guard let rule = RuleID(spelled: try short("rule")) else {
      throw fail("\"rule\" must be a rule's id, such as DEC-003", place)
    }
    return rule
  }

  private mutating func partner() throws(RunError) -> String {
    let place = cursor.offset
    let text = try short("partner")
    let isID = text.utf8.allSatisfy {
      (97...122).contains($0) || (48...57).contains($0) || $0 == UInt8(ascii: "-")
    }
    guard isID, !text.isEmpty else { throw fail("\"partner\" must be a partner's id", place) }
    return text
  }

  private mutating func choice(_ key: String, among names: [String]) throws(RunError) -> String {
    let place = cursor.offset
    let text = try short(key)
    guard names.contains(text) else {
      let hint = NearestName.to(text, among: names).map { "; did you mean \($0)?" } ?? ""
      throw fail(
        "\"\(key)\" cannot be that\(hint) (one of: \(names.joined(separator: ", ")))", place)
    }
    return text
  }

  /// A text that is printed, and so has no more letters than one can read.
  private mutating func short(_ key: String) throws(RunError) -> String {
    let place = cursor.offset
    guard cursor.peek() == UInt8(ascii: "\"") else {
      throw fail("\"\(key)\" must be a text", place)
    }
    let text = try json { cursor throws(DocumentReader.Failure) in try cursor.string() }
    let isPlain = text.utf8.allSatisfy { (0x20..<0x7F).contains($0) }
    guard isPlain, text.utf8.count <= 100 else {
      throw fail("\"\(key)\" must be a short, plain text", place)
    }
    return text
  }

  private mutating func integer() throws(RunError) -> Int? {
    guard let first = cursor.peek(), first == UInt8(ascii: "-") || (48...57).contains(first) else {
      return nil
    }
    return try json { cursor throws(DocumentReader.Failure) in try cursor.integer() }
  }
}

// MARK: - Objects and arrays

extension BaselineReader {
  private typealias Reading = (inout BaselineReader) throws(RunError) -> Void
  private typealias MemberReading = (inout BaselineReader, String) throws(RunError) -> Void

  /// An object with these keys, each at most once.
  private mutating func object(of keys: [String], _ body: MemberReading) throws(RunError) {
    var met: Set<String> = []
    try members("this") { (reader, key) throws(RunError) in
      guard keys.contains(key) else {
        let hint = NearestName.to(key, among: keys).map { "; did you mean \"\($0)\"?" } ?? ""
        throw reader.fail("there is a key that no baseline has\(hint)")
      }
      guard met.insert(key).inserted else { throw reader.fail("\"\(key)\" stands twice") }
      try body(&reader, key)
    }
  }

  private mutating func members(_ name: String, _ body: MemberReading) throws(RunError) {
    guard cursor.peek() == UInt8(ascii: "{") else { throw misfit("\(name) must be an object") }
    try json { cursor throws(DocumentReader.Failure) in try cursor.enterObject() }
    while let key = try json({ cursor throws(DocumentReader.Failure) in try cursor.key() }) {
      try body(&self, key)
    }
  }

  private mutating func array(_ name: String, _ body: Reading) throws(RunError) {
    guard cursor.peek() == UInt8(ascii: "[") else { throw misfit("\"\(name)\" must be a list") }
    try json { cursor throws(DocumentReader.Failure) in try cursor.enterArray() }
    while try json({ cursor throws(DocumentReader.Failure) in try cursor.element() }) {
      try body(&self)
    }
  }

  /// Says that something else was expected; of what is no value at all, that it is not JSON.
  private mutating func misfit(_ problem: String) -> RunError {
    let values = Array("{[\"-0123456789tfn".utf8)
    guard let next = cursor.peek(), values.contains(next) else {
      return .configuration(SchemaFolder.line(of: cursor.noValue, in: file))
    }
    return fail(problem)
  }

  private mutating func json<Value>(
    _ body: (inout DocumentCursor) throws(DocumentReader.Failure) -> Value
  ) throws(RunError) -> Value {
    do throws(DocumentReader.Failure) {
      return try body(&cursor)
    } catch {
      throw .configuration(SchemaFolder.line(of: error, in: file))
    }
  }

  private func fail(_ problem: String, _ offset: Int? = nil) -> RunError {
    let position = cursor.position(at: offset ?? cursor.offset)
    return .configuration("\(file):\(position.line):\(position.column): \(problem)")
  }
}
