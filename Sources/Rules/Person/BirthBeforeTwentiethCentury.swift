import CanonicalModel
import Records

extension Rule {
  /// The online form takes no birth up to 1 January 1900, which systems often put for "not known".
  static let birthBeforeTwentiethCentury = Rule(
    RuleID(.person, 2), .error,
    title: Words(
      en: "Date of birth that the online form refuses",
      cy: "Dyddiad geni y mae'r ffurflen ar-lein yn ei wrthod"),
    explanation: Words(
      en: """
        The online form refuses a birth on or before 1 January 1900. Such a date usually stands \
        for one that is not known.
        """,
      cy: """
        Mae'r ffurflen ar-lein yn gwrthod genedigaeth ar neu cyn 1 Ionawr 1900. Fel arfer mae \
        dyddiad o'r fath yn sefyll am un nad yw'n hysbys.
        """),
    message: Words(
      en: "the date of birth is not after 1900-01-01",
      cy: "nid yw'r dyddiad geni ar ôl 1900-01-01"),
    fix: Words(
      en: "Leave the date of birth empty where it is not known.",
      cy: "Gadewch y dyddiad geni yn wag os nad yw'n hysbys."),
    authority: .statements(.birthLiesAfter1900),
    // Since the first trial of the form: by then such a birth is wrong on paper too.
    effective: .from("2019-04-29"), needs: [.dateOfBirth],
    silentWithout: [.dateOfBirth],
    examples: [
      .flags("the stand-in date", [.referredOn: "2019-04-29", .dateOfBirth: "1900-01-01"]),
      .flags("a slip of the century", [.referredOn: "2024-03-01", .dateOfBirth: "1885-06-30"]),
      .passes("before the form", [.referredOn: "2019-04-28", .dateOfBirth: "1900-01-01"]),
      .passes("the first day it takes", [.referredOn: "2024-03-01", .dateOfBirth: "1900-01-02"]),
      .passes("a year that holds it", [.referredOn: "2024-03-01", .dateOfBirth: "1900"]),
    ],
    check: { record, _, flags in
      guard let birth = record.birthDate, birth.isCertainlyBefore(firstBirthOnForm) else { return }
      flags.flag(.dateOfBirth)
    })

  /// 1900-01-02.
  static let firstBirthOnForm = CivilDate(dayNumber: -25_566)
}
