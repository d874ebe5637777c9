import CanonicalModel
import Crypto
import Records

/// A digest of what a record says, to see whether it says the same later. The partner's own names for
/// the record and the agreement under which it was shared are left out: they change while the record
/// does not.
package enum RecordFingerprint {
  /// One thing that a record says.
  package struct Line: Sendable {
    let field: CanonicalField
    /// The value as it is exported, or why there is none.
    let text: String
    let isMissing: Bool

    package init(_ field: CanonicalField, _ text: String, isMissing: Bool) {
      self.field = field
      self.text = text
      self.isMissing = isMissing
    }
  }

  /// A record that says less could be taken for another one.
  private static let leastStatements = 4

  /// By which the register knows a record again that has another key: with the partner and the kind, so
  /// that nothing is taken for a record of somebody else. Nothing where it says too little.
  package static func forRegister(_ record: SourceRecord) -> String? {
    let lines = lines(of: record).filter { keeps($0.field) }
    guard lines.count(where: { !$0.isMissing }) >= leastStatements else { return nil }
    return digest(lines, under: "\(record.partner) \(record.kind.rawValue)")
  }

  /// What is kept with a decision: half of the digest is enough to see that a record has changed.
  package static func forDecision(_ record: SourceRecord, _ question: RecordLink.Question) -> String
  {
    forDecision(lines(of: record), question)
  }

  /// A decision on the matter does not grow old with what is said of the person, and of some records
  /// that is not even exported.
  package static func forDecision(_ lines: [Line], _ question: RecordLink.Question) -> String {
    let kept = lines.filter { line in
      keeps(line.field) && (question == .person || line.field.definition.part != .person)
    }
    return String(digest(kept, under: question.rawValue).prefix(16))
  }

  private static func keeps(_ field: CanonicalField) -> Bool {
    let definition = field.definition
    guard !definition.isRestricted, definition.part != .sharing else { return false }
    return definition.part != .identification || field == .nrmReference
      || field == .homeOfficeReference
  }

  private static func lines(of record: SourceRecord) -> [Line] {
    var lines: [Line] = []
    record.statements.forEach(where: { _ in true }) { _, field, content in
      lines.append(line(field, content))
      return true
    }
    return lines
  }

  private static func line(_ field: CanonicalField, _ content: SourceStatement.Content) -> Line {
    switch content {
    case .text(let text): Line(field, String(decoding: text, as: UTF8.self), isMissing: false)
    case .date(let date): Line(field, date.description, isMissing: false)
    case .code(let code): Line(field, code.description, isMissing: false)
    case .integer(let number): Line(field, String(number), isMissing: false)
    case .missing(let missing): Line(field, missing.rawValue, isMissing: true)
    }
  }

  private static func digest(_ lines: [Line], under name: String) -> String {
    let texts = lines.map { line in
      "\(line.field.name)\u{1F}\(line.isMissing ? "\u{1E}" : "")\(line.text)"
    }
    var bytes = Array("cyson content 1 \(name)".utf8)
    for text in texts.sorted() {
      bytes.append(0)
      bytes.append(contentsOf: text.utf8)
    }
    return Digest.hex(bytes)
  }
}
