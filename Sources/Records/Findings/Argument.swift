/// A fact that a message may carry. There is no case for a plain string from a partner's file: it
/// has to be `text`, which every output masks.
package enum Argument: Hashable, Sendable {
  case day(CivilDate)
  case date(PartialDate)
  case count(Int, CountedNoun)
  case number(Int)
  case code(Code, label: Words)
  case field(String, label: Words)
  case partner(String)
  case rule(RuleID)
  /// A word of Cyson's own.
  case term(Words)
  case text(SensitiveText)

  /// How the argument reads in a sentence.
  package func words(in language: Language, disclosure: Disclosure?) -> String {
    switch self {
    case .day(let day): day.description
    case .date(let date): date.description
    case .count(let count, let noun): noun.text(count, in: language)
    case .number(let number): String(number)
    case .code(_, let label), .field(_, let label), .term(let label): label.text(in: language)
    case .partner(let name): name
    case .rule(let id): id.description
    case .text(let text): disclosure.map { text.revealed(by: $0) } ?? SensitiveText.mask
    }
  }

  /// How the argument stands in a report that a program reads: the same in every language.
  package func value(disclosure: Disclosure?) -> String {
    switch self {
    case .count(let count, _): String(count)
    case .code(let code, _): code.description
    case .field(let name, _): name
    case .term(let label): label.en
    default: words(in: .english, disclosure: disclosure)
    }
  }
}

/// The arguments of one finding by name, in the order in which the rule gave them.
package struct Arguments: Hashable, Sendable, ExpressibleByDictionaryLiteral {
  package private(set) var entries: [Entry]

  package struct Entry: Hashable, Sendable {
    package let name: String
    package let argument: Argument
  }

  package init(dictionaryLiteral elements: (String, Argument)...) {
    entries = elements.map { Entry(name: $0.0, argument: $0.1) }
  }

  package static let none: Arguments = [:]

  /// Adds the arguments of another behind these.
  package mutating func append(_ other: Arguments) { entries += other.entries }

  /// Adds one argument behind these.
  package mutating func append(_ name: String, _ argument: Argument) {
    entries.append(Entry(name: name, argument: argument))
  }

  mutating func reserveCapacity(_ count: Int) { entries.reserveCapacity(count) }

  package subscript(name: String) -> Argument? {
    entries.first { $0.name == name }?.argument
  }

  /// The template with each `{name}` replaced by its argument.
  package func filled(into template: String, in language: Language, disclosure: Disclosure?)
    -> String
  {
    MessageTemplate(template).filled(with: self, in: language, disclosure: disclosure)
  }
}
