import CanonicalModel
import Linkage
import Records

/// What becomes of each pair of records that were asked whether they are of one person.
struct PersonJudgement {
  struct Found {
    var answer: RecordLink.Answer
    var reason: String
    var weight: Double?
    /// The reasons, where they are not those of the engine alone.
    var reasons: [RecordLink.Contribution]?
  }

  private let linkage: PersonLinkage
  private let guarding: PersonGuard
  /// What tokens say where a side has no name.
  let tokens: TokenAnswer?
  var persons: GuardedPersons
  var found: [RecordPair: Found] = [:]
  /// Pairs that are so little alike that nobody is asked.
  var unasked = 0
  /// Records with initials alone that may be more people than are asked of.
  private(set) var manyFaced = 0

  init(
    _ linkage: PersonLinkage, _ guarding: PersonGuard, count: Int, _ tokens: TokenAnswer? = nil
  ) {
    self.linkage = linkage
    self.guarding = guarding
    self.tokens = tokens
    persons = GuardedPersons(count: count, guarding)
    for pair in linkage.report.parted {
      found[RecordPair(pair.left, pair.right)] = Found(
        answer: .parted, reason: pair.reason.rawValue, weight: pair.weight)
    }
  }

  /// The reasons of a pair; by tokens, where these say more than what stands in the clear.
  func explain(_ pair: RecordPair) -> [RecordLink.Contribution] {
    tokens?.explain(pair.left, pair.right) ?? linkage.explain(pair.left, pair.right)
  }

  private func isTogether(_ left: Int, _ right: Int) -> Bool {
    linkage.clusters[left] == linkage.clusters[right]
  }

  mutating func hold(_ pairs: [(Int, Int)], _ reason: String) {
    for (left, right) in pairs where isTogether(left, right) {
      persons.hold(left, right)
      found[RecordPair(left, right)] = Found(answer: .linked, reason: reason)
    }
  }

  mutating func part(_ pairs: Set<RecordPair>) {
    for pair in pairs { found[pair] = Found(answer: .parted, reason: "cannot-link") }
  }

  /// The surest first; a pair that was found to be one already stays what it is.
  mutating func joinByScore() {
    let sorted = linkage.pairs.sorted {
      ($1.weight, $0.left, $0.right) < ($0.weight, $1.left, $1.right)
    }
    for pair in sorted {
      let key = RecordPair(pair.left, pair.right)
      if let known = found[key] {
        if known.answer == .linked { found[key]?.weight = pair.weight }
        continue
      }
      guard pair.isLinked else {
        found[key] = Found(answer: .review, reason: pair.reason, weight: pair.weight)
        continue
      }
      let objection = guarding.objection(pair.left, pair.right)
      let isJoined =
        objection == nil && pair.reason != "cluster" && persons.join(pair.left, pair.right)
      found[key] = Found(
        answer: isJoined ? .linked : .review,
        reason: isJoined ? pair.reason : objection ?? pair.reason, weight: pair.weight)
    }
  }

  // MARK: - What follows from it

  /// What others joined is linked, and no more to be reviewed; what is not worth a question is not asked.
  mutating func settle(_ clusters: [Int]) {
    for (pair, one) in found where one.answer == .review {
      if clusters[pair.left] == clusters[pair.right] {
        found[pair] = Found(answer: .linked, reason: "cluster", weight: one.weight)
      } else if one.reason == "review",
        !ReviewFloor.asks(explain(pair))
      {
        found[pair] = nil
        unasked += 1
      }
    }
  }

  /// Beyond that the pairs of a person are told with its first record alone: there would be thousands.
  static let mostTold = 100

  /// Records that are of one person by others alone: a pair each, so that nothing is joined unseen.
  mutating func tellIndirect(_ clusters: [Int]) {
    var members: [Int: [Int]] = [:]
    for (record, first) in clusters.enumerated() where first != record {
      members[first, default: [first]].append(record)
    }
    for one in members.values {
      for (place, left) in one.enumerated() where place == 0 || one.count <= Self.mostTold {
        for right in one[(place + 1)...] where found[RecordPair(left, right)] == nil {
          found[RecordPair(left, right)] = Found(answer: .linked, reason: "cluster")
        }
      }
    }
  }

  /// Asks of the likeliest people whom a record with initials alone may be about. Where tokens know the name,
  /// its letters say nothing more.
  mutating func ask(_ questions: InitialsQuestions, _ clusters: [Int]) {
    questions.each { asked in
      if let one = asked.first, tokens?.knowsName(of: one.nameless) ?? false { return }
      // Of whom was decided, or is asked already, is not asked again.
      let known = Set(
        asked.filter { found[RecordPair($0.nameless, $0.named)] != nil }.map { clusters[$0.named] })
      var best: [Int: (pair: RecordPair, found: Found)] = [:]
      for question in asked where !known.contains(clusters[question.named]) {
        let pair = RecordPair(question.nameless, question.named)
        let person = clusters[question.named]
        let new = weighed(pair, question)
        if let old = best[person]?.found.weight, old >= new.weight ?? 0 { continue }
        best[person] = (pair, new)
      }
      let sorted = best.values.sorted {
        ($1.found.weight ?? 0, $0.pair.left, $0.pair.right)
          < ($0.found.weight ?? 0, $1.pair.left, $1.pair.right)
      }
      if sorted.count > InitialsQuestions.most { manyFaced += 1 }
      for one in sorted.prefix(InitialsQuestions.most) { found[one.pair] = one.found }
    }
  }

  /// What the engine makes of letters in place of names.
  private static let ofNames: Set<String> = [
    "given-name", "family-name", "name-order", "household",
  ]
  /// Of an initial that agrees: within a nation one in four does.
  private static let initialBits = 2.0

  private func weighed(_ pair: RecordPair, _ question: InitialsQuestions.Question) -> Found {
    var reasons = explain(pair).filter {
      !Self.ofNames.contains($0.comparison)
    }
    reasons.append(
      RecordLink.Contribution(
        comparison: "initials", level: question.initials.isWhole ? "same" : "contained",
        weight: Double(question.initials.letters) * Self.initialBits))
    if question.isNear {
      // Half of all pairs that are asked of are no nearer than that, and nearly all of one person are.
      reasons.append(RecordLink.Contribution(comparison: "event", level: "near", weight: 1))
    }
    return Found(
      answer: .review, reason: "initials", weight: reasons.reduce(0) { $0 + $1.weight },
      reasons: reasons)
  }
}
