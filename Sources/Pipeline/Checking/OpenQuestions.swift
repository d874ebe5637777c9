import CanonicalModel
import Rules

/// A record about which something is known only at the end of the run.
struct LeftRecord {
  let record: ComparedRecords.Entry
  let rule: Int
  let field: CanonicalField?
}

/// Records that ask for another one, and the keys under which answers came: 40 bytes a question, 16 a
/// key.
struct OpenQuestions {
  private struct Question {
    let left: LeftRecord
    let audience: UInt64
    let partner: UInt64
  }

  private var questions: [Question] = []
  /// Who answered under a key: the hash of a partner, 0 for several.
  private var answers: [UInt64: UInt64] = [:]
  /// Who is there to answer, for each rule by itself: one may hear of a force by its crimes, another
  /// by any record.
  private var audiences: Set<Audience> = []

  private struct Audience: Hashable {
    let rule: Int
    let name: UInt64
  }

  mutating func add(
    _ entry: DatasetEntry, _ record: ComparedRecords.Entry, rule: Int, _ partner: UInt64
  ) {
    let key = record.key
    if entry.role == .asks {
      let left = LeftRecord(record: record, rule: rule, field: entry.field)
      questions.append(Question(left: left, audience: entry.audience, partner: partner))
      return
    }
    if entry.audience != 0 { audiences.insert(Audience(rule: rule, name: entry.audience)) }
    guard entry.key != 0 else { return }
    if let known = answers[key] {
      if known != partner { answers[key] = 0 }
    } else {
      answers[key] = partner
    }
  }

  /// Questions that somebody in the run could have answered, and nobody did. `asksOthers` tells of a
  /// rule that an answer must come from another partner.
  func unanswered(asksOthers: (Int) -> Bool) -> [LeftRecord] {
    questions.compactMap { question in
      guard isHeard(question) else { return nil }
      if let answer = answers[question.left.record.key] {
        let isOwn = answer == question.partner
        if !isOwn || !asksOthers(question.left.rule) { return nil }
      }
      return question.left
    }
  }

  private func isHeard(_ question: Question) -> Bool {
    question.audience == 0
      || audiences.contains(Audience(rule: question.left.rule, name: question.audience))
  }

  /// How many questions nobody in the run could have answered, by rule.
  var unheard: [Int: Int] {
    var counts: [Int: Int] = [:]
    for question in questions where !isHeard(question) {
      counts[question.left.rule, default: 0] += 1
    }
    return counts
  }
}

/// Records with a key that no other record has: 48 bytes for each key.
struct LoneRecords {
  private var first: [UInt64: LeftRecord?] = [:]

  mutating func add(_ record: ComparedRecords.Entry, rule: Int, field: CanonicalField?) {
    if first[record.key] == nil {
      first[record.key] = .some(LeftRecord(record: record, rule: rule, field: field))
    } else {
      first.updateValue(nil, forKey: record.key)
    }
  }

  /// In the order of the run.
  var alone: [LeftRecord] {
    first.values.compactMap { $0 }.sorted {
      ($0.record.ordinal, $0.rule) < ($1.record.ordinal, $1.rule)
    }
  }
}
