import CanonicalModel
import Records
import Reports
import Rules

/// What the manifest of an example's drop says: for some rules it is all that tells two examples
/// apart.
enum ExampleDrop {
  static func lines(of drop: DropFacts, _ language: Language) -> [String] {
    let known: [(label: Words, text: String?)] = [
      (from, drop.period.from?.description), (until, drop.period.until?.description),
      (extractedOn, drop.extractedOn?.description), (marking, drop.marking),
      (agreement, drop.agreement),
      (pseudonymised, drop.isPseudonymised ? yes.text(in: language) : nil),
    ]
    let shared = (drop.envelope?.entries ?? []).map { entry in
      (label: entry.field.name, text: entry.contents.map(text).joined(separator: ", "))
    }
    let said =
      known.compactMap { line in
        line.text.map { (label: line.label.text(in: language), text: $0) }
      } + shared
    guard !said.isEmpty else { return [silent.text(in: language)] }
    let width = said.map(\.label.count).max() ?? 0
    return [manifest.text(in: language)]
      + said.map { "  \($0.label.padded(to: width))  \($0.text)" }
  }

  private static func text(_ content: SharingEnvelope.Content) -> String {
    switch content {
    case .text(let text): text
    case .date(let date): date.description
    case .code(let code): code.description
    case .missing(let missing): "?" + missing.rawValue
    case .unreadable: "?" + Missing.unreadable.rawValue
    }
  }

  /// As `drop.json` writes it.
  static func write(_ drop: DropFacts, _ json: inout JSONWriter) {
    json.optionalMember("extractedOn", drop.extractedOn?.description)
    json.optionalMember("from", drop.period.from?.description)
    json.optionalMember("until", drop.period.until?.description)
    json.optionalMember("marking", drop.marking)
    json.optionalMember("agreement", drop.agreement)
    json.member("pseudonymised", drop.isPseudonymised)
    if let envelope = drop.envelope {
      json.member("sharing", array: envelope.entries) { json, entry in
        json.object {
          $0.member("field", entry.field.name)
          $0.member("text", entry.contents.map(text).joined(separator: ", "))
        }
      }
    }
  }

  private static let manifest = Words(en: "manifest", cy: "maniffest")
  private static let silent = Words(
    en: "manifest that says nothing of this", cy: "maniffest nad yw'n dweud dim am hyn")
  private static let from = Words(en: "period from", cy: "cyfnod o")
  private static let until = Words(en: "period until", cy: "cyfnod tan")
  private static let extractedOn = Words(en: "extracted on", cy: "echdynnwyd ar")
  private static let marking = Words(en: "marking", cy: "marc diogelu")
  private static let agreement = Words(en: "agreement", cy: "cytundeb")
  private static let pseudonymised = Words(en: "pseudonymised", cy: "ffugenwyd")
  private static let yes = Words(en: "yes", cy: "do")

  /// What stands before the files of two drops.
  static let last = Words(en: "the last drop:", cy: "y pecyn diwethaf:")
  static let next = Words(en: "this drop:", cy: "y pecyn hwn:")

  /// What a file has above its header.
  static let titles = Words(en: "above the header", cy: "uwchben y pennawd")
}
