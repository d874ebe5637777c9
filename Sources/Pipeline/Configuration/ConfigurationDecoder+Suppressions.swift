import Records
import Rules

extension ConfigurationDecoder {
  /// What the configuration wants not counted. Each names what, why, who answers for it, until when.
  func suppressions(_ document: Document?) throws(RunError) -> [SuppressionSetting] {
    guard let document else { return [] }
    guard let elements = document.elements else {
      throw fail("\"suppressions\" must be a list", document)
    }
    var settings: [SuppressionSetting] = []
    var subjects: Set<SuppressionSetting.Subject> = []
    for element in elements {
      let setting = try suppression(element)
      guard subjects.insert(setting.subject).inserted else {
        throw fail("this is suppressed twice; say once why, by whom and until when", element)
      }
      settings.append(setting)
    }
    return settings
  }

  private func suppression(_ document: Document) throws(RunError) -> SuppressionSetting {
    try allow(["finding", "rule", "partner", "reason", "owner", "expires"], in: document)
    let finding = try finding(document["finding"])
    let rule = try rule(document["rule"])
    guard finding != nil || rule != nil else {
      throw fail("a suppression must name a \"finding\" or a \"rule\"", document)
    }
    let partner = document["partner"]
    return SuppressionSetting(
      finding: finding, rule: rule, partner: try partner.map(text("partner")),
      reason: try required("reason", "why it does not count", in: document),
      owner: try required("owner", "who answers for it", in: document),
      expires: try expiry(document), place: place(of: partner ?? document))
  }

  private func finding(_ document: Document?) throws(RunError) -> FindingID? {
    guard let document else { return nil }
    guard let id = FindingID(spelled: document.string ?? "") else {
      throw fail(
        "\"finding\" must be an id as a report tells it, such as 0123456789abcdef", document)
    }
    return id
  }

  private func rule(_ document: Document?) throws(RunError) -> RuleID? {
    guard let document else { return nil }
    let name = try name(document.string ?? "", document)
    guard let rule = Catalogue.rule(name) else {
      throw fail(
        "\(name) is a family; name the rule, so that nothing new hides behind it", document)
    }
    return rule.id
  }

  private func expiry(_ document: Document) throws(RunError) -> CivilDate {
    let text = try required("expires", "the last day on which it holds", in: document)
    guard let day = CivilDate(text) else {
      throw fail("\"expires\" must be a day written as yyyy-mm-dd", document["expires"] ?? document)
    }
    return day
  }

  private func required(
    _ key: String, _ meaning: String, in document: Document
  ) throws(RunError) -> String {
    guard let value = document[key] else {
      throw fail("the key \"\(key)\" is missing; say \(meaning)", document)
    }
    return try text(key)(value)
  }

  private func text(_ key: String) -> (Document) throws(RunError) -> String {
    { document throws(RunError) in
      guard let text = document.string, text.contains(where: { !$0.isWhitespace }) else {
        throw fail("\"\(key)\" must be a text that says something", document)
      }
      return text
    }
  }
}
