import CanonicalModel
import Records

extension Rule {
  /// The form does not take a single name, so something is put in place of the other. Matching
  /// on such a word would make one person of many.
  static let placeholderName = Rule(
    RuleID(.person, 11), .warning,
    title: Words(en: "Word in place of a name", cy: "Gair yn lle enw"),
    explanation: Words(
      en: """
        Words such as "FNU" or "unknown" are put where a name is not known. Taken for a name, \
        they make different people look alike.
        """,
      cy: """
        Rhoddir geiriau fel "FNU" neu "anhysbys" lle nad yw enw'n hysbys. O'u cymryd yn enw, \
        maent yn gwneud i wahanol bobl edrych yr un fath.
        """),
    message: Words(
      en: "the {field} is a word that stands for no name",
      cy: "mae'r {field} yn air sy'n sefyll am ddiffyg enw"),
    fix: Words(
      en: "Leave the name empty where it is not known.",
      cy: "Gadewch yr enw'n wag os nad yw'n hysbys."),
    authority: .statements(.formTakesNoSingleName),
    kinds: RecordKind.allCases, needs: [],
    examples: [
      .flags("first name unknown", [.route: "nrm", .givenNames: "FNU", .familyName: "Example"]),
      .flags("a dash", [.route: "nrm", .givenNames: "Sample", .familyName: " - "]),
      .flags("a number", [.route: "nrm", .fullName: "Victim 12"]),
      .flags("of a MARAC case", [.givenNames: "Sample", .familyName: "FNU"], kind: .maracCase),
      .flags("of an encounter", [.fullName: "Unknown female"], kind: .encounter),
      .passes("of a support contact", [.fullName: "Sample Example"], kind: .supportContact),
      .passes("a name", [.route: "nrm", .givenNames: "Sample", .familyName: "Example"]),
      .passes("a short name", [.route: "nrm", .givenNames: "Xi", .familyName: "O"]),
      .passes("a name that begins alike", [.route: "nrm", .familyName: "Testino"]),
      .passes("no name at all", [.route: "nrm", .givenNames: "?unknown"]),
      .passes("a report, which names nobody", [.route: "dtn", .fullName: "Unknown"]),
    ],
    check: { record, _, flags in
      for field in nameFields {
        guard record.withText(field, isPlaceholderName) == true else { continue }
        guard !record.isDutyToNotify else { return }
        flags.flag(field, ["field": .field(field.name, label: field.definition.label)])
      }
    })

  static let nameFields: [CanonicalField] = [.fullName, .givenNames, .familyName]
}

/// Whether the text is one of the words that stand for a name that is not known. `Baby` is not
/// among them: it is a given name.
func isPlaceholderName(_ text: Span<UInt8>) -> Bool {
  guard text.count <= 24 else { return false }
  var (start, end) = (0, text.count)
  while end > start, text[end - 1].isBlank || text[end - 1].isDigit { end -= 1 }
  while start < end, text[start].isBlank { start += 1 }
  return placeholders.code(for: text.extracting(start..<end)) != nil
}

private let placeholders: SpellingTable = {
  var table = SpellingTable()
  let words = [
    "-", "--", ".", "?", "anhysbys", "dim enw", "dioddefwr", "fnu", "lnu", "n/a",
    "name unknown", "no name", "not known", "potential victim", "pv", "subject", "test", "unk",
    "unknown", "unknown female", "unknown male", "victim", "x", "xx", "xxx",
  ]
  for word in words { table.add(word, meaning: .unknownName) }
  return table
}()

extension Code {
  /// Only that a word is in the table counts.
  fileprivate static let unknownName: Code = "unknown"
}
