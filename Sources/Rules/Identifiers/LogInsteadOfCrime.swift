import CanonicalModel
import Records

extension Rule {
  /// Only where the kind of number is declared: in the field for incidents, and in the crime reference
  /// of a crime record. The national form asks a referral for "crime or CAD reference".
  ///
  /// How forces number differs and is remembered, so only the words that a number brings along count,
  /// and the one layout in which an incident's day stands. Only info for the same reason.
  static let logInsteadOfCrime = Rule(
    RuleID(.identifiers, 12), .info,
    title: Words(
      en: "Number of a log where a crime's is declared, or the reverse",
      cy: "Rhif log lle datgenir rhif trosedd, neu'r gwrthwyneb"),
    explanation: Words(
      en: """
        A log of the control room and a crime have numbers of their own. Under the wrong name the \
        number is not found, and a crime seems to be recorded that is none.
        """,
      cy: """
        Mae gan log yr ystafell reoli a throsedd eu rhifau eu hunain. O dan yr enw anghywir ni \
        ddeuir o hyd i'r rhif, ac ymddengys fod trosedd wedi'i chofnodi nad yw'n un.
        """),
    message: Words(
      en: "{field}: {value} calls itself {kind}",
      cy: "{field}: mae {value} yn ei alw ei hun yn {kind}"),
    fix: Words(
      en: "Put the number into the field for its kind.",
      cy: "Rhowch y rhif yn y maes ar gyfer ei fath."),
    authority: .statements(.logIsNoCrime),
    kinds: RecordKind.allCases, needs: [],
    examples: [
      .flags("a CAD number as a crime's", [.crimeReference: "CAD 1234"], kind: .crimeRecord),
      .flags("a log as a crime's", [.crimeReference: "Log V123456"], kind: .crimeRecord),
      .flags(
        "an incident's number with its day", [.crimeReference: "DP-20231104-123"],
        kind: .crimeRecord),
      .flags("a crime's number as an incident's", [.incidentReference: "Crime 2300123456"]),
      .flags(
        "a crime's number as an incident's, on a MARAC case",
        [.incidentReference: "Crime 2300123456"], kind: .maracCase),
      .passes("a number without words", [.crimeReference: "2300123456"], kind: .crimeRecord),
      .passes("a log in its place", [.incidentReference: "CAD 1234"], kind: .crimeRecord),
      .passes("the form takes either", [.crimeReference: "CAD 1234"]),
      .passes("a word that only begins so", [.crimeReference: "CADOG/17"], kind: .crimeRecord),
      .passes("withheld", [.crimeReference: "?redacted"], kind: .crimeRecord),
    ],
    check: { record, _, flags in
      if record.kind == .crimeRecord,
        record.withText(.crimeReference, ReferenceWords.nameALog) == true
      {
        flags.flag(.crimeReference, arguments(.crimeReference, ReferenceWords.log, record))
      }
      if record.withText(.incidentReference, ReferenceWords.nameACrime) == true {
        flags.flag(.incidentReference, arguments(.incidentReference, ReferenceWords.crime, record))
      }
    })
}

private func arguments(_ field: CanonicalField, _ kind: Words, _ record: CanonicalRecord)
  -> Arguments
{
  [
    "field": .field(field.name, label: field.definition.label), "value": record.masked(field),
    "kind": .term(kind),
  ]
}

/// What the words before a number say of it.
private enum ReferenceWords {
  static let log = Words(en: "a log of an incident", cy: "log digwyddiad")
  static let crime = Words(en: "a crime", cy: "trosedd")

  private static let logs: [StaticString] = ["cad", "log", "incident", "inc", "storm"]
  private static let crimes: [StaticString] = ["crime", "crimeref", "trosedd"]

  static func nameALog(_ text: Span<UInt8>) -> Bool {
    hasWord(text, of: logs) || isDatedIncident(text)
  }

  static func nameACrime(_ text: Span<UInt8>) -> Bool { hasWord(text, of: crimes) }

  /// Whether the letters in front, up to what is no letter, are one of the words, and a digit follows
  /// somewhere.
  private static func hasWord(_ text: Span<UInt8>, of words: [StaticString]) -> Bool {
    var end = 0
    while end < text.count, text[end].isLetter { end += 1 }
    guard end > 0, end < text.count else { return false }
    return words.contains { word in
      guard word.utf8CodeUnitCount == end else { return false }
      for index in 0..<end where text[index].lowercasedASCII != word.utf8Start[index] {
        return false
      }
      return true
    }
  }

  /// `DP-20231104-123`: a force's letters, the day, the number of the day.
  private static func isDatedIncident(_ text: Span<UInt8>) -> Bool {
    guard text.count >= 13, text[0].isLetter, text[1].isLetter,
      text[2] == UInt8(ascii: "-"), text[11] == UInt8(ascii: "-")
    else { return false }
    for index in 3..<11 where !text[index].isDigit { return false }
    for index in 12..<text.count where !text[index].isDigit { return false }
    return true
  }
}
