import CanonicalModel
import Records

/// Pairs of records that belong together by others alone, so that nothing is joined without a row that says
/// so. Such a pair is as sure as the weakest link on the surest way between both.
struct IndirectLinks {
  private let question: RecordLink.Question
  /// By group: its records, and the links among them.
  private var members: [Int: [Int]] = [:]
  private var edges: [Int: [RecordLink]] = [:]
  private var told: Set<RecordPair> = []

  /// `groups` has a number for each record: those that belong together have the same.
  init(_ question: RecordLink.Question, groups: [Int?], _ links: [RecordLink]) {
    self.question = question
    for (record, group) in groups.enumerated() {
      if let group { members[group, default: []].append(record) }
    }
    for link in links where link.question == question || isResent(link) {
      if link.question == question { told.insert(RecordPair(link.left, link.right)) }
      guard link.answer == .linked, let group = groups[link.left], group == groups[link.right]
      else { continue }
      edges[group, default: []].append(link)
    }
  }

  /// A record that was sent again is of the same matter.
  private func isResent(_ link: RecordLink) -> Bool {
    question == .matter && link.question == .resent
  }

  /// In no order.
  func links() -> [RecordLink] {
    var links: [RecordLink] = []
    for (group, records) in members
    where records.count > 2 && records.count <= PersonJudgement.mostTold {
      add(records, edges[group] ?? [], to: &links)
    }
    return links
  }

  /// The surest links first: when one joins two parts, no way between them is surer than it is.
  private func add(_ records: [Int], _ edges: [RecordLink], to links: inout [RecordLink]) {
    var parts: [Int: [Int]] = [:]
    for record in records { parts[record] = [record] }
    var groups: [Int: Int] = Dictionary(uniqueKeysWithValues: zip(records, records))
    let sorted = edges.sorted {
      ($1.weight, $0.left, $0.right) < ($0.weight, $1.left, $1.right)
    }
    for edge in sorted {
      guard let left = groups[edge.left], let right = groups[edge.right], left != right,
        let here = parts[left], let there = parts[right]
      else { continue }
      for one in here {
        for other in there where !told.contains(RecordPair(one, other)) {
          links.append(link(one, other, edge.weight))
        }
      }
      for record in there { groups[record] = left }
      parts[left] = here + there
      parts[right] = nil
    }
  }

  private func link(_ one: Int, _ other: Int, _ weight: Double) -> RecordLink {
    RecordLink(
      question: question, left: min(one, other), right: max(one, other), weight: weight,
      probability: LinkProbability.of(weight),
      contributions: [.init(comparison: "others", level: "weakest-link", weight: weight)],
      answer: .linked, reason: "cluster")
  }
}
