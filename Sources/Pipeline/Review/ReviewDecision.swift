import CanonicalModel
import Records

/// What a person decided of two records.
package struct ReviewDecision: Sendable, Equatable {
  package enum Answer: String, CaseIterable, Sendable {
    case same, different, unsure
  }

  package let question: RecordLink.Question
  /// The names of the records, the lower one first.
  package let left: SourceRecordKey
  package let right: SourceRecordKey
  package let answer: Answer
  /// Who decided.
  package let by: String
  package let on: CivilDate
  package let reason: String
  /// What the records said at the time, as digests: nothing where nobody kept it.
  package let leftFingerprint: String?
  package let rightFingerprint: String?

  package init(
    _ question: RecordLink.Question, _ one: (key: SourceRecordKey, fingerprint: String?),
    _ other: (key: SourceRecordKey, fingerprint: String?), _ answer: Answer, by: String,
    on: CivilDate, reason: String
  ) {
    let (left, right) = one.key < other.key ? (one, other) : (other, one)
    self.question = question
    self.left = left.key
    self.right = right.key
    self.answer = answer
    self.by = by
    self.on = on
    self.reason = reason
    leftFingerprint = left.fingerprint
    rightFingerprint = right.fingerprint
  }

  /// The short name of what was asked.
  package var pair: String { question.pair(left, right) }

  /// Whether it would say of whom a report of duty to notify is. Its adult did not consent, so that nobody
  /// may: no decision speaks of its person, and none makes one of a report and something else.
  var namesReport: Bool {
    guard left.isDutyToNotify || right.isDutyToNotify else { return false }
    return question == .person || answer == .same && left.isDutyToNotify != right.isDutyToNotify
  }

  /// One line of a file of decisions, with its line break.
  var line: String {
    var members = [
      ("question", question.rawValue), ("left", left.text), ("right", right.text),
      ("answer", answer.rawValue), ("by", by), ("on", on.description), ("reason", reason),
    ]
    if let leftFingerprint { members.append(("leftFingerprint", leftFingerprint)) }
    if let rightFingerprint { members.append(("rightFingerprint", rightFingerprint)) }
    let texts = members.map { "\"\($0)\": \($1.quotedAsJSON)" }
    return "{" + texts.joined(separator: ", ") + "}\n"
  }
}
