import Records

/// What the options of a command mean, and what to say when they mean nothing.
package struct ReportOptions: Sendable {
  private let languageName: String
  private let color: String
  private let showsValues: Bool

  package init(language: String, color: String, showsValues: Bool) {
    languageName = language
    self.color = color
    self.showsValues = showsValues
  }

  package func style() throws(RunError) -> ReportStyle {
    ReportStyle(
      language: try ReportOptions.language(languageName),
      disclosure: showsValues ? Disclosure(askedForByUser: ()) : nil, isColoured: try isColoured())
  }

  private func isColoured() throws(RunError) -> Bool {
    switch color {
    case "always": return true
    case "never": return false
    case "auto":
      return Output.isTerminal && !Output.isWithoutColour && !Output.isPlainTerminal
    default: throw ReportOptions.unknown(color, of: "--color", among: ["auto", "always", "never"])
    }
  }

  package static func language(_ name: String) throws(RunError) -> Language {
    guard let language = Language(rawValue: name) else {
      throw unknown(name, of: "--lang", among: Language.allCases.map(\.rawValue))
    }
    return language
  }

  /// Nothing for `never`.
  package static func severity(_ name: String) throws(RunError) -> Severity? {
    if name == "never" { return nil }
    guard let severity = Severity(rawValue: name) else {
      throw unknown(name, of: "--fail-on", among: ["error", "warning", "info", "never"])
    }
    return severity
  }

  package static func day(_ text: String?, of option: String) throws(RunError) -> CivilDate? {
    guard let text else { return nil }
    guard let day = CivilDate(text) else {
      throw .configuration("\(option) needs a day written as yyyy-mm-dd")
    }
    return day
  }

  static func unknown(_ name: String, of option: String, among names: [String]) -> RunError {
    let hint = NearestName.to(name, among: names).map { "; did you mean \($0)?" } ?? ""
    return .configuration(
      "\(name) cannot stand for \(option)\(hint) (one of: \(names.joined(separator: ", ")))")
  }
}
