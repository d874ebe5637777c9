import CanonicalModel
import Records

extension Indicator {
  /// G04: whether the local authority was told of a child. Somebody whose age is not known is treated as a child until
  /// it is, so that such cases have a row of their own.
  static let childSafeguarding = share(
    IndicatorInfo(
      id: "G04",
      title: Words(
        en: "Local authority told of a child", cy: "Rhoi gwybod i'r awdurdod lleol am blentyn"),
      question: Words(
        en: "Was the local authority told about the child?",
        cy: "A roddwyd gwybod i'r awdurdod lleol am y plentyn?"),
      numerator: Words(
        en: "those with a local authority that was contacted, or a safeguarding report, on record",
        cy: "y rhai ag awdurdod lleol y cysylltwyd ag ef, neu adroddiad diogelu, ar gofnod"),
      denominator: Words(
        en: "NRM referrals of children by the force, as it recorded them",
        cy: "atgyfeiriadau NRM am blant gan yr heddlu, fel y cofnododd ef hwy"),
      control: .force, polarity: .higherIsBetter, harm: 3,
      interpretation: Words(
        en: """
          Every child is safeguarded by the local authority, whatever becomes of the referral; the record should show that \
          it was told.
          """,
        cy: """
          Mae pob plentyn yn cael ei ddiogelu gan yr awdurdod lleol, beth bynnag a ddaw o'r atgyfeiriad; dylai'r cofnod \
          ddangos bod rhywun wedi rhoi gwybod iddo.
          """),
      pitfalls: [
        Words(
          en: "Cases of uncertain age are no part of the share and have a row of their own.",
          cy: "Nid yw achosion oedran ansicr yn rhan o'r gyfran, ac mae ganddynt res eu hunain."),
        Words(
          en: "Contact that is written in a narrative alone is not counted.",
          cy: "Ni chyfrifir cyswllt sydd wedi'i ysgrifennu mewn naratif yn unig."),
      ]),
    .own(.firstResponder, uses: [.localAuthority], allowingFor: .exploitation),
    beside: [
      CompanionQuestion(
        Words(
          en: "of cases whose age is not known", cy: "o'r achosion nad yw'r oedran yn hysbys")
      ) { view in view.isAuthorityTold(of: .unknown) }
    ]
  ) { view in view.isAuthorityTold(of: .child) }
}

extension CaseView {
  fileprivate func isAuthorityTold(of age: Stratum.Age) -> ShareAnswer {
    if let answer = notNRM { return answer }
    guard matter.stratum.age == age else {
      switch matter.stratum.age {
      case .adult: return .outside(Exclusion.adult)
      case .child: return .outside(Exclusion.child)
      case .unknown: return .outside(Exclusion.ageUnknown)
      }
    }
    if recorded.isStated(.localAuthority) || recorded.isStated(.safeguardingReportedOn) {
      return .counted
    }
    return recorded.missing(.localAuthority) == .redacted
      ? .outside(Exclusion.withheld) : .notCounted
  }
}
