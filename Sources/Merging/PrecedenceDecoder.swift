import CanonicalModel
import Records

/// Makes a precedence of its document and says, with the place, what it cannot accept.
package struct PrecedenceDecoder {
  /// What is wrong with the document, and where.
  package struct Failure: Error, Sendable {
    package let position: TextPosition
    package let problem: String
  }

  private let orders: [String: [PartnerKind: Int]]
  private let scales: [String: [Code: Int]]

  /// The precedence of a document.
  package static func precedence(_ document: Document) throws(Failure) -> Precedence {
    try allow(["$schema", "orders", "scales", "rules", "fields"], in: document)
    let decoder = PrecedenceDecoder(
      orders: try ranks("orders", in: document) { PartnerKind(rawValue: $0) },
      scales: try ranks("scales", in: document) { Code($0) })
    var rules: [MergeRule] = []
    for (name, value) in try members("rules", in: document) {
      rules.append(try decoder.rule(name, value))
    }
    return Precedence(rules, try choice(rules, document))
  }

  /// The rule of each field: all fields must have one.
  private static func choice(_ rules: [MergeRule], _ document: Document) throws(Failure)
    -> [CanonicalField: Int]
  {
    var choice: [CanonicalField: Int] = [:]
    let names = rules.map(\.name)
    for (key, value) in try members("fields", in: document) {
      guard let field = CanonicalField(name: key) else {
        throw unknown(key, "field", among: CanonicalField.allCases.map(\.name), at: value)
      }
      guard let rule = names.firstIndex(of: value.string ?? "") else {
        throw unknown(value.string ?? "", "rule", among: names, at: value)
      }
      guard choice.updateValue(rule, forKey: field) == nil else {
        throw Failure(position: value.position, problem: "\(key) is named twice")
      }
    }
    if let field = CanonicalField.allCases.first(where: { choice[$0] == nil }) {
      let place = document["fields"] ?? document
      throw Failure(position: place.position, problem: "\(field.name) has no rule; add one")
    }
    return choice
  }

  // MARK: - Rules

  private func rule(_ name: String, _ document: Document) throws(Failure) -> MergeRule {
    try PrecedenceDecoder.allow(
      ["why", "keeps", "steps", "disagreement", "mustAgreeOn"], in: document)
    guard document["why"]?.string?.isEmpty == false else {
      throw Failure(position: document.position, problem: "\(name): say in \"why\" what it is for")
    }
    var steps: [MergeRule.Step] = []
    for element in document["steps"]?.elements ?? [] { steps.append(try step(element)) }
    let agreement = document["mustAgreeOn"]
    if let agreement, agreement.string != "adulthood" {
      throw PrecedenceDecoder.unknown(
        agreement.string ?? "", "agreement", among: ["adulthood"], at: agreement)
    }
    return MergeRule(
      name, try PrecedenceDecoder.word("keeps", in: document, else: .one), steps,
      disagreement: try PrecedenceDecoder.word("disagreement", in: document, else: .conflict),
      agreesOnAdulthood: agreement != nil)
  }

  private static let plainSteps: [(name: String, step: MergeRule.Step)] = [
    ("most-precise", .mostPrecise), ("not-estimated", .notEstimated), ("latest", .latest),
    ("majority", .majority), ("longest", .longest), ("earliest-date", .earliestDate),
    ("latest-date", .latestDate), ("highest", .highest),
  ]

  /// `authority:ORDER`, `strictest:SCALE` or a plain word.
  private func step(_ document: Document) throws(Failure) -> MergeRule.Step {
    let text = document.string ?? ""
    let parts = text.split(separator: ":", maxSplits: 1).map(String.init)
    if parts.count == 2, parts[0] == "authority" {
      guard let order = orders[parts[1]] else {
        throw PrecedenceDecoder.unknown(
          parts[1], "order", among: orders.keys.sorted(), at: document)
      }
      return .authority(order)
    }
    if parts.count == 2, parts[0] == "strictest" {
      guard let scale = scales[parts[1]] else {
        throw PrecedenceDecoder.unknown(
          parts[1], "scale", among: scales.keys.sorted(), at: document)
      }
      return .strictest(scale)
    }
    if let plain = PrecedenceDecoder.plainSteps.first(where: { $0.name == text }) {
      return plain.step
    }
    let names = PrecedenceDecoder.plainSteps.map(\.name) + ["authority:ORDER", "strictest:SCALE"]
    throw PrecedenceDecoder.unknown(text, "step", among: names, at: document)
  }

  // MARK: - Reading members

  /// Lists of words, each with its place from 0.
  private static func ranks<Key: Hashable>(
    _ key: String, in document: Document, _ make: (String) -> Key?
  ) throws(Failure) -> [String: [Key: Int]] {
    var all: [String: [Key: Int]] = [:]
    for (name, list) in try members(key, in: document) {
      guard let elements = list.elements else {
        throw Failure(position: list.position, problem: "\(name) must be a list")
      }
      var ranks: [Key: Int] = [:]
      for (rank, element) in elements.enumerated() {
        guard let word = element.string.flatMap(make) else {
          throw Failure(position: element.position, problem: "\(name): this word is not known")
        }
        guard ranks.updateValue(rank, forKey: word) == nil else {
          throw Failure(position: element.position, problem: "\(name) names this twice")
        }
      }
      all[name] = ranks
    }
    return all
  }

  private static func members(_ key: String, in document: Document) throws(Failure)
    -> [(key: String, value: Document)]
  {
    guard let members = document[key]?.members else {
      throw Failure(position: document.position, problem: "\"\(key)\" must be an object")
    }
    return members
  }

  private static func word<Word: RawRepresentable & CaseIterable>(
    _ key: String, in document: Document, else usual: Word
  ) throws(Failure) -> Word where Word.RawValue == String {
    guard let value = document[key] else { return usual }
    guard let word = value.string.flatMap({ Word(rawValue: $0) }) else {
      throw unknown(value.string ?? "", key, among: Word.allCases.map(\.rawValue), at: value)
    }
    return word
  }

  private static func allow(_ keys: [String], in document: Document) throws(Failure) {
    guard let members = document.members else {
      throw Failure(position: document.position, problem: "this must be an object")
    }
    for (key, value) in members where !keys.contains(key) {
      throw unknown(key, "key", among: keys, at: value)
    }
  }

  private static func unknown(
    _ name: String, _ what: String, among names: [String], at place: Document
  ) -> Failure {
    let hint = NearestName.to(name, among: names).map { "; did you mean \($0)?" } ?? ""
    return Failure(position: place.position, problem: "there is no \(what) \"\(name)\"\(hint)")
  }
}
