import Records
import Rules

/// Makes a configuration of its document and says, with the place, what it cannot accept.
struct ConfigurationDecoder {
  let file: String

  private static let levels = ["error", "warning", "info"]

  func configuration(_ document: Document) throws(RunError) -> Configuration {
    try allow(["$schema", "failOn", "select", "rules", "suppressions"], in: document)
    var failOn: Severity??
    if let value = document["failOn"] {
      let name = try choice(value, "failOn", among: ConfigurationDecoder.levels + ["never"])
      failOn = .some(Severity(rawValue: name))
    }
    return Configuration(
      failOn: failOn, select: try select(document["select"]), rules: try rules(document["rules"]),
      suppressions: try suppressions(document["suppressions"]))
  }

  private func select(_ document: Document?) throws(RunError) -> [String] {
    guard let document else { return [] }
    guard let elements = document.elements else {
      throw fail("\"select\" must be a list of rules and families", document)
    }
    var names: [String] = []
    for element in elements { names.append(try name(element.string ?? "", element)) }
    return names
  }

  // MARK: - Rules

  /// What is said of a rule goes before what is said of its family, in whichever order.
  private func rules(_ document: Document?) throws(RunError) -> RuleSettings {
    var settings = RuleSettings.none
    guard let document else { return settings }
    guard let members = document.members else {
      throw fail("\"rules\" must be an object: a rule or a family, and what it is to be", document)
    }
    var named: [(name: String, value: Document)] = []
    for (key, value) in members {
      let name = try name(key, value)
      guard !named.contains(where: { $0.name == name }) else {
        throw fail("\(name) is named twice; say once what it is to be", value)
      }
      named.append((name, value))
    }
    let families = named.filter { RuleFamily(rawValue: $0.name) != nil }
    let single = named.filter { RuleFamily(rawValue: $0.name) == nil }
    for (name, value) in families + single { try set(name, value, in: &settings) }
    return settings
  }

  private func set(_ name: String, _ document: Document, in settings: inout RuleSettings)
    throws(RunError)
  {
    try allow(["severity", "reason"], in: document)
    guard let value = document["severity"] else {
      throw fail("\(name): the key \"severity\" is missing; add it", document)
    }
    let level = try choice(
      value, "severity", among: ConfigurationDecoder.levels + ["ignore"])
    let severity = Severity(rawValue: level)
    let ranks = Catalogue.all.indices.filter {
      let id = Catalogue.all[$0].id
      return id.description == name || id.family.rawValue == name
    }
    let reason = try reason(of: name, ranks, severity, document)
    for rank in ranks {
      try check(Catalogue.all[rank], severity, value)
      settings.set(rank, RuleSettings.Setting(severity: severity, reason: reason))
    }
  }

  /// Nothing is changed without a reason, and the report repeats it.
  private func reason(
    of name: String, _ ranks: [Int], _ severity: Severity?, _ document: Document
  ) throws(RunError) -> String {
    let reason = document["reason"]?.string ?? ""
    if reason.contains(where: { !$0.isWhitespace }) { return reason }
    let change = severity.map { "made \($0.rawValue)" } ?? "ignored"
    let errors = ranks.map { Catalogue.all[$0] }.filter { $0.info.severity == .error }
    let place = document["reason"] ?? document
    guard let first = errors.first, severity != .error else {
      throw fail("\(name): say in \"reason\" why it is \(change)", place)
    }
    throw fail(
      "\(first.id) is an error, and cannot be \(change) without a reason; say why in \"reason\"",
      place)
  }

  private func check(_ rule: Rule, _ severity: Severity?, _ place: Document) throws(RunError) {
    let ceiling = RuleSettings.ceiling(rule)
    guard let severity, severity > ceiling else { return }
    throw fail(
      "\(rule.id) cannot be made \(severity.rawValue): its source allows \(ceiling.rawValue) at "
        + "most; to fail on less, use \"failOn\"", place)
  }

  // MARK: - Reading members

  func name(_ text: String, _ place: Document) throws(RunError) -> String {
    let name = text.uppercased()
    guard RuleChoice.isKnown(name) else {
      throw fail("there is no rule or family \(text)" + RuleChoice.hint(to: name), place)
    }
    return name
  }

  private func choice(_ value: Document, _ key: String, among names: [String]) throws(RunError)
    -> String
  {
    let text = value.string ?? ""
    if names.contains(text) { return text }
    let hint = NearestName.to(text, among: names).map { "; did you mean \($0)?" } ?? ""
    throw fail(
      "\"\(key)\" cannot be that\(hint) (one of: \(names.joined(separator: ", ")))", value)
  }

  func allow(_ keys: [String], in document: Document) throws(RunError) {
    guard let members = document.members else { throw fail("this must be an object", document) }
    for (key, value) in members where !keys.contains(key) {
      let hint = NearestName.to(key, among: keys).map { "; did you mean \"\($0)\"?" } ?? ""
      throw fail("the key \"\(key)\" is not known\(hint)", value)
    }
  }

  func fail(_ problem: String, _ document: Document) -> RunError {
    .configuration("\(place(of: document)): \(problem)")
  }

  func place(of document: Document) -> String {
    "\(file):\(document.position.line):\(document.position.column)"
  }
}
