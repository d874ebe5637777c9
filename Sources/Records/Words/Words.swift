/// The languages that Cyson speaks.
package enum Language: String, CaseIterable, Sendable {
  case english = "en"
  case welsh = "cy"
}

/// A sentence or a label in both languages.
package struct Words: Hashable, Sendable {
  package let en: String
  package let cy: String

  package init(en: String, cy: String) {
    self.en = en
    self.cy = cy
  }

  /// A name that is the same in both languages.
  package init(same text: String) { self.init(en: text, cy: text) }

  package func text(in language: Language) -> String { language == .english ? en : cy }
}
