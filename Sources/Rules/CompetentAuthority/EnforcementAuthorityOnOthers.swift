import CanonicalModel
import Records

extension Rule {
  /// The enforcement authority decides on adults from abroad.
  ///
  /// A warning: its remit was read, and it says what is normally so. Somebody who turned 18 before
  /// the decision, or whose age is not sure, is none of these.
  static let enforcementAuthorityOnOthers = Rule(
    RuleID(.competentAuthority, 2), .warning,
    title: Words(
      en: "Enforcement authority on a child or a UK national",
      cy: "Awdurdod gorfodi yn achos plentyn neu un o wladolion y DU"),
    explanation: Words(
      en: """
        The Immigration Enforcement Competent Authority decides on adults who are subject to \
        immigration control: foreign national offenders, people in detention, and some who claim \
        asylum.
        """,
      cy: """
        Mae'r Awdurdod Cymwys Gorfodi Mewnfudo yn penderfynu ar oedolion sy'n ddarostyngedig i \
        reolaeth fewnfudo: troseddwyr tramor, pobl dan gadwad, a rhai sy'n hawlio lloches.
        """),
    message: Words(
      en: "the enforcement authority has the case of {whom}",
      cy: "mae gan yr awdurdod gorfodi achos {whom}"),
    fix: Words(
      en:
        "Compare the authority with the decision letter, and the age and nationality with the form.",
      cy: """
        Cymharwch yr awdurdod â'r llythyr penderfyniad, a'r oedran a'r cenedligrwydd â'r ffurflen.
        """),
    authority: .statements(.enforcementAuthorityBegins),
    needs: [.competentAuthority],
    silentWithout: [.competentAuthority],
    silentUnless: StatedCode(field: .competentAuthority, code: .enforcementAuthority),
    examples: [
      .flags("a UK national", [.competentAuthority: "ieca", .nationalities: "GBR"]),
      .flags("a child", [.competentAuthority: "ieca", .ageGroupAtReferral: "child"]),
      .passes(
        "an adult from abroad",
        [
          .competentAuthority: "ieca", .nationalities: "ALB", .ageGroupAtReferral: "adult",
        ]),
      .passes(
        "a child who had turned 18 by the decision",
        [
          .competentAuthority: "ieca", .ageGroupAtReferral: "child", .dateOfBirth: "2005-03-02",
          .referredOn: "2023-02-01", .reasonableGroundsOn: "2023-03-02",
        ]),
      .passes("not sure", [.competentAuthority: "ieca", .ageGroupAtReferral: "not-sure"]),
      .passes("the single authority", [.competentAuthority: "sca", .nationalities: "GBR"]),
    ],
    check: { record, _, flags in
      guard record.code(.competentAuthority) == .enforcementAuthority else { return }
      if record.has(.british, in: .nationalities) {
        flags.flag(
          .competentAuthority, related: [.nationalities], ["whom": .term(ukNational)])
      } else if record.code(.ageGroupAtReferral) == .child, !record.mayHaveTurnedAdult {
        flags.flag(
          .competentAuthority, related: [.ageGroupAtReferral], ["whom": .term(childWords)])
      }
    })
}

extension CanonicalRecord {
  /// Whether the person may have been 18 when the case was last decided.
  fileprivate var mayHaveTurnedAdult: Bool {
    guard let birth = birthDate,
      let decided = date(.conclusiveGroundsOn) ?? date(.reasonableGroundsOn)
    else { return false }
    return !birth.isCertainlyYounger(than: 18, on: decided.latest)
  }
}

private let ukNational = Words(en: "a UK national", cy: "un o wladolion y DU")
private let childWords = Words(en: "a child", cy: "plentyn")
