import CanonicalModel
import Records

extension Indicator {
  /// C03: whether what the police call the matter follows what the competent authority decided.
  static let statusAgreesWithDecision = share(
    IndicatorInfo(
      id: "C03",
      title: Words(
        en: "Crime status agrees with the decision",
        cy: "Statws y drosedd yn cyd-fynd â'r penderfyniad"),
      question: Words(
        en: "Does the crime status follow the reasonable grounds decision?",
        cy: "A yw statws y drosedd yn dilyn y penderfyniad seiliau rhesymol?"),
      numerator: Words(
        en: """
          records whose status fits: after a positive decision a modern slavery crime, N200/04 or \
          N200/06; after a negative one such a crime, N200/02, N200/05 or N200/06
          """,
        cy: """
          cofnodion y mae eu statws yn cyd-fynd: ar ôl penderfyniad cadarnhaol, trosedd caethwasiaeth \
          fodern, N200/04 neu N200/06; ar ôl un negyddol, trosedd o'r fath, N200/02, N200/05 neu \
          N200/06
          """),
      denominator: Words(
        en: """
          NRM referrals sent to the force that have an incident code or a modern slavery crime, and \
          a reasonable grounds decision since June 2019, made before the record was last drawn
          """,
        cy: """
          atgyfeiriadau NRM a anfonwyd at yr heddlu ac sydd â chod digwyddiad neu drosedd \
          caethwasiaeth fodern, a phenderfyniad seiliau rhesymol ers Mehefin 2019, a wnaed cyn i'r \
          cofnod gael ei dynnu ddiwethaf
          """),
      control: .force, polarity: .higherIsBetter, harm: 2,
      interpretation: Words(
        en: """
          An incident that still waits after a positive decision may be a crime that was never \
          recorded.
          """,
        cy: """
          Gall digwyddiad sy'n dal i aros ar ôl penderfyniad cadarnhaol fod yn drosedd na chafodd \
          erioed ei chofnodi.
          """),
      pitfalls: [
        Words(
          en: """
            Counting rules changed. A decision is held against the codes in force on its day; \
            those before June 2019 are left out.
            """,
          cy: """
            Newidiodd y rheolau cyfrif. Barnir penderfyniad yn ôl y codau mewn grym ar ei ddiwrnod; \
            gadewir allan y rhai cyn Mehefin 2019.
            """),
        Words(
          en: "The force can only follow a decision that it was told of.",
          cy: "Ni all yr heddlu ond dilyn penderfyniad y cafodd wybod amdano."),
        Words(
          en: "A negative decision alone is no reason to cancel a crime, so a crime fits both.",
          cy: """
            Nid yw penderfyniad negyddol ynddo'i hun yn rheswm dros ddileu trosedd, felly mae \
            trosedd yn cyd-fynd â'r ddau.
            """),
      ]),
    .merged(
      .sentTo, needs: [.reasonableGrounds, .reasonableGroundsOn], elsewhere: [.incidentCode])
  ) { view in
    if let answer = view.notNRM { return answer }
    let statuses = view.ownStatuses
    guard !statuses.isEmpty else { return .outside(Exclusion.noStatus) }
    guard let decision = view.recorded.code(.reasonableGrounds), decision != "pending" else {
      return .outside(Exclusion.notDecided)
    }
    guard let decided = view.recorded.date(.reasonableGroundsOn) else {
      return .unknown(.reasonableGroundsOn)
    }
    guard decided.earliest >= firstDayOfCodes else { return .outside(Exclusion.beforeCodes) }
    if let seen = view.lastSeen, seen < decided.earliest {
      return .outside(Exclusion.decidedLater)
    }
    return .when(statuses.contains { $0.fits(isPositive: decision == "positive") })
  }
}

/// The incident codes N200/01 to /06 were quoted as in force from June 2019.
private let firstDayOfCodes =
  CivilDate(year: 2019, month: 6, day: 1) ?? CivilDate(dayNumber: 18_048)

extension CaseView {
  /// What the force itself calls the matter, in its record of the referral or of a crime.
  fileprivate var ownStatuses: [CrimeStatus] {
    let own = matter.sources.filter { $0.force == force }.map(\.recorded)
    return (own + ownCrimes.map(\.merged)).compactMap { CrimeStatus($0) }
  }
}
