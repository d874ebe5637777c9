import CanonicalModel
import Crypto
import Linkage
import Records

/// Records that are one and the same before anything is compared: versions that a partner sent in several
/// drops, and reports that two partners hold word for word.
struct VersionLinks {
  private let records: [SourceRecord]
  private let names: [SourceRecordKey]

  init(_ records: [SourceRecord], names: [SourceRecordKey]) {
    self.records = records
    self.names = names
  }

  /// Adds what is the same to the answer of the passes, but for what they found reason to part.
  func join(_ answer: inout MatterAnswer) {
    var parted: Set<RecordPair> = []
    for link in answer.links where link.answer == .parted {
      parted.insert(RecordPair(link.left, link.right))
    }
    var entities = RecordGroups(answer.entities)
    var matters = RecordGroups(answer.matters)
    for (left, right) in pairs(by: { Array(names[$0].text.utf8) }) {
      guard !parted.contains(RecordPair(left, right)), !isOtherPerson(left, right) else { continue }
      entities.join(left, right)
      matters.join(left, right)
      answer.links.append(VersionLinks.link(.resent, left, right, "record-key"))
    }
    for (left, right) in pairs(by: reportText) where !parted.contains(RecordPair(left, right)) {
      entities.join(left, right)
      matters.join(left, right)
      answer.links.append(VersionLinks.link(.matter, left, right, "report-text"))
    }
    answer.entities = entities.all()
    answer.matters = matters.all()
  }

  /// A partner that gives a number again gives it to somebody else.
  private func isOtherPerson(_ left: Int, _ right: Int) -> Bool {
    let drafts = [left, right].map { MatterDraft(records[$0], partner: 0).person }
    return drafts[0].agreement(with: drafts[1]) == .contradicts
  }

  /// A shorter text may be written twice by chance.
  private static let shortestReport = 60

  private func reportText(_ record: Int) -> [UInt8]? {
    guard records[record].kind == .intelligenceReport,
      let text = records[record].text(.sanitisedText), text.count >= VersionLinks.shortestReport
    else { return nil }
    return Array(SHA256.hash(data: text))
  }

  /// Each record with the first that has the same value.
  private func pairs(by value: (Int) -> [UInt8]?) -> [(Int, Int)] {
    var firsts: [[UInt8]: Int] = [:]
    var pairs: [(Int, Int)] = []
    for record in records.indices {
      guard let value = value(record) else { continue }
      if let first = firsts[value] {
        pairs.append((first, record))
      } else {
        firsts[value] = record
      }
    }
    return pairs
  }

  /// As sure as anything can be; in bits.
  private static let weight = 30.0

  /// A link by what two records have in common and nobody else has.
  static func link(
    _ question: RecordLink.Question, _ left: Int, _ right: Int, _ comparison: String
  ) -> RecordLink {
    RecordLink(
      question: question, left: left, right: right, weight: weight,
      probability: LinkProbability.of(weight),
      contributions: [.init(comparison: comparison, level: "same", weight: weight)],
      answer: .linked, reason: "strong-key")
  }
}

/// What the passes on matters say.
struct MatterAnswer {
  /// By record: the lowest record of those that are one entity, or one matter, with it.
  var entities: [Int]
  var matters: [Int]
  var links: [RecordLink]

  init(_ linkage: MatterLinkage) {
    (entities, matters, links) = (linkage.entities, linkage.matters, linkage.links)
  }
}

/// Two records, whichever way round.
struct RecordPair: Hashable {
  let left: Int
  let right: Int

  init(_ one: Int, _ other: Int) { (left, right) = (min(one, other), max(one, other)) }
}
