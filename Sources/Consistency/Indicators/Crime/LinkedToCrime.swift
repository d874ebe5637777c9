import CanonicalModel
import Records

extension Indicator {
  /// C01: whether a referral that was sent to the force led to a record there.
  static let linkedToCrime = share(
    IndicatorInfo(
      id: "C01",
      title: Words(
        en: "Referral linked to a crime or incident record",
        cy: "Atgyfeiriad wedi'i gysylltu â chofnod trosedd neu ddigwyddiad"),
      question: Words(
        en: "Does every referral sent to the force lead to a record?",
        cy: "A yw pob atgyfeiriad a anfonwyd at yr heddlu yn arwain at gofnod?"),
      numerator: Words(
        en: """
          NRM referrals sent to the force that have its crime or incident record, or a reference to \
          one, dated within the agreed days (28) of the referral; a record without a day counts
          """,
        cy: """
          atgyfeiriadau NRM a anfonwyd at yr heddlu ac sydd â'i gofnod trosedd neu ddigwyddiad, neu \
          gyfeirnod at un, o fewn y dyddiau y cytunwyd arnynt (28) i'r atgyfeiriad; mae cofnod heb \
          ddiwrnod yn cyfrif
          """),
      denominator: Words(
        en: """
          NRM referrals sent to the force at least as many days before its records were last drawn; each \
          person counts, also where one crime stands for several
          """,
        cy: """
          atgyfeiriadau NRM a anfonwyd at yr heddlu o leiaf yr un nifer o ddyddiau cyn i'w gofnodion gael eu \
          tynnu ddiwethaf; mae pob person yn cyfrif, hyd yn oed pan fo un drosedd yn sefyll dros \
          sawl un
          """),
      control: .force, polarity: .higherIsBetter, harm: 3,
      interpretation: Words(
        en: """
          Shows whether referrals become police records at all. It does not show how well they are \
          investigated.
          """,
        cy: """
          Dangos a yw atgyfeiriadau yn dod yn gofnodion heddlu o gwbl. Nid yw'n dangos pa mor dda y \
          cânt eu hymchwilio.
          """),
      pitfalls: [
        Words(
          en: "One crime can be about several potential victims; people are counted, not crimes.",
          cy: "Gall un drosedd ymwneud â sawl dioddefwr posibl; cyfrifir pobl, nid troseddau."),
        Words(
          en: "A reference that the first responder wrote down may stand for no record.",
          cy: "Gall cyfeirnod a ysgrifennwyd gan yr ymatebwr cyntaf fod heb gofnod y tu ôl iddo."),
        Words(
          en: "The record may lie at another force, where the case was passed on.",
          cy: "Gall y cofnod fod gan heddlu arall, lle trosglwyddwyd yr achos."),
      ]),
    .merged(.sentTo, elsewhere: [.crimeReference])
  ) { view in
    if let answer = view.notNRM { return answer }
    guard let referred = view.matter.day else { return .outside(Exclusion.dayUnknown) }
    let days = view.context.settings.recordingDays
    guard view.lastSeen != nil else { return .outside(Exclusion.neverSeen) }
    guard view.isSeen(days, after: referred) else { return .outside(Exclusion.tooRecent) }
    return .when(view.hasCrimeOrIncident(by: referred.adding(days: days)))
  }
}
