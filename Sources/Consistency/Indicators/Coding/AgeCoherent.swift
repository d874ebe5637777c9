import CanonicalModel
import Records

extension Indicator {
  /// D04: whether adult or child agrees with the date of birth.
  static let ageCoherent = share(
    IndicatorInfo(
      id: "D04",
      title: Words(en: "Age group coherent", cy: "Grŵp oedran yn gyson"),
      question: Words(
        en: "Do age groups and dates of birth agree?",
        cy: "A yw grwpiau oedran a dyddiadau geni yn cyd-fynd?"),
      numerator: Words(
        en: """
          referrals whose age groups agree with the date of birth on the day of the encounter (or of \
          the referral) and of the exploitation; a disputed age, and *not sure*, are coherent
          """,
        cy: """
          atgyfeiriadau y mae eu grwpiau oedran yn cyd-fynd â'r dyddiad geni ar ddiwrnod y cyfarfyddiad \
          (neu'r atgyfeiriad) a'r camfanteisio; mae oedran dan anghydfod, a *ddim yn siŵr*, yn gyson
          """),
      denominator: Words(
        en: """
          NRM referrals that the force made, with a date of birth known to the day, an age group and \
          a day to hold them against
          """,
        cy: """
          atgyfeiriadau NRM a wnaeth yr heddlu, â dyddiad geni sy'n hysbys i'r diwrnod, grŵp oedran a \
          diwrnod i'w cymharu ag ef
          """),
      control: .force, polarity: .higherIsBetter, harm: 3,
      interpretation: Words(
        en: "A child recorded as an adult loses the safeguards of a child.",
        cy: "Mae plentyn a gofnodir fel oedolyn yn colli'r mesurau diogelu sydd i blentyn."),
      pitfalls: [
        Words(
          en: "A disputed age is a valid state, not a flaw.",
          cy: "Mae oedran dan anghydfod yn gyflwr dilys, nid yn fai."),
        Words(
          en: "An adult now who was a child when exploited is common, and coherent.",
          cy: "Mae oedolyn a oedd yn blentyn pan gamfanteisiwyd arno yn gyffredin, ac yn gyson."),
        Words(
          en: "A year of birth alone cannot be tested and is left out.",
          cy: "Ni ellir gwirio blwyddyn geni yn unig, ac fe'i gadewir allan."),
      ]),
    .own(
      .firstResponder, needs: [.dateOfBirth], uses: [.ageGroupAtReferral],
      allowingFor: .exploitation)
  ) { view in
    if let answer = view.notNRM { return answer }
    guard let birth = view.recorded.date(.dateOfBirth) else { return .unknown(.dateOfBirth) }
    guard birth.precision == .day else { return .outside(Exclusion.birthNotToTheDay) }
    let coherence = AgeCoherence(view.recorded, BirthDate(birth))
    guard coherence.hasGroup else { return .outside(Exclusion.noAgeGroup) }
    return coherence.isCoherent.map(ShareAnswer.when) ?? .outside(Exclusion.dayUnknown)
  }
}
