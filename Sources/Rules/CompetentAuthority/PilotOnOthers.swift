import CanonicalModel
import Records

extension Rule {
  /// A local authority of the pilot decides on children, and not on those about to turn 18.
  ///
  /// Whether the council is one of the pilot's cannot be told: no list of its sites was read whole.
  static let pilotOnOthers = Rule(
    RuleID(.competentAuthority, 4), .warning,
    title: Words(
      en: "Child pilot decided on somebody who is not for it",
      cy: "Peilot plant wedi penderfynu ar rywun nad yw ar ei gyfer"),
    explanation: Words(
      en: """
        The local authorities of the pilot decide on children who turn 18 more than 100 days after \
        the referral. Since July 2022 they do not decide where it is not sure that the person is a \
        child.
        """,
      cy: """
        Mae awdurdodau lleol y peilot yn penderfynu ar blant a fydd yn 18 oed fwy na 100 diwrnod ar \
        ôl yr atgyfeiriad. Ers Gorffennaf 2022 nid ydynt yn penderfynu lle nad yw'n sicr bod y \
        person yn blentyn.
        """),
    message: Words(
      en: "a local authority of the child pilot decided on {whom}",
      cy: "penderfynodd awdurdod lleol y peilot plant ar {whom}"),
    fix: Words(
      en: "Compare the authority with the decision letter, and the age with the form.",
      cy: "Cymharwch yr awdurdod â'r llythyr penderfyniad, a'r oedran â'r ffurflen."),
    authority: .statements(.pilotDecidesOnChildren, .pilotLeavesUnsureAges),
    needs: [.competentAuthority],
    silentWithout: [.competentAuthority],
    silentUnless: StatedCode(field: .competentAuthority, code: .localAuthorityPilot),
    examples: [
      .flags(
        "an adult", [.competentAuthority: "local-authority-pilot", .ageGroupAtReferral: "adult"]),
      .flags(
        "turns 18 on the hundredth day",
        [
          .competentAuthority: "local-authority-pilot", .ageGroupAtReferral: "child",
          .referredOn: "2024-03-01", .dateOfBirth: "2006-06-09",
        ]),
      .flags(
        "not sure, after July 2022",
        [
          .competentAuthority: "local-authority-pilot", .ageGroupAtReferral: "not-sure",
          .referredOn: "2022-08-01",
        ]),
      .passes(
        "turns 18 on the day after that",
        [
          .competentAuthority: "local-authority-pilot", .ageGroupAtReferral: "child",
          .referredOn: "2024-03-01", .dateOfBirth: "2006-06-10",
        ]),
      .passes(
        "not sure, in July 2022",
        [
          .competentAuthority: "local-authority-pilot", .ageGroupAtReferral: "not-sure",
          .referredOn: "2022-07-31",
        ]),
      .passes(
        "born in a year",
        [
          .competentAuthority: "local-authority-pilot", .ageGroupAtReferral: "child",
          .referredOn: "2024-03-01", .dateOfBirth: "2006",
        ]),
      .passes("another authority", [.competentAuthority: "sca", .ageGroupAtReferral: "adult"]),
    ],
    check: { record, _, flags in
      guard record.code(.competentAuthority) == .localAuthorityPilot else { return }
      let group = record.code(.ageGroupAtReferral)
      if group == .adult {
        flags.flag(
          .competentAuthority, related: [.ageGroupAtReferral], ["whom": .term(adultWords)])
      } else if group == .notSureIfChild, record.happened(in: unsureAgesLeft) {
        flags.flag(
          .competentAuthority, related: [.ageGroupAtReferral], ["whom": .term(unsure)])
      } else if flags.isCertainlyAdultSoon(record) {
        flags.flag(
          .competentAuthority, related: [.dateOfBirth, .referredOn], ["whom": .term(nearlyAdult)])
      }
    })
}

/// The guidance changed in July 2022, on a day that is not known.
private let unsureAgesLeft: EffectiveDates = .from("2022-08-01")

extension Flags {
  /// Whether the person certainly turns 18 within 100 days of the referral.
  fileprivate mutating func isCertainlyAdultSoon(_ record: CanonicalRecord) -> Bool {
    guard let birth = record.birthDate, let referred = record.date(.referredOn) else {
      return false
    }
    let limit = referred.latest.adding(days: 100)
    if birth.isCertainlyYounger(than: 18, on: limit) { return false }
    guard let soonest = birth.age(on: PartialDate(referred.earliest.adding(days: 100))),
      let latest = birth.age(on: PartialDate(limit))
    else { return false }
    if soonest.lowerBound >= 18 { return true }
    if latest.upperBound >= 18 { leaveUndecided() }
    return false
  }
}

private let adultWords = Words(en: "an adult", cy: "oedolyn")
private let unsure = Words(
  en: "somebody who may be an adult", cy: "rhywun a all fod yn oedolyn")
private let nearlyAdult = Words(
  en: "a child who turns 18 within 100 days", cy: "plentyn a fydd yn 18 oed o fewn 100 diwrnod")
