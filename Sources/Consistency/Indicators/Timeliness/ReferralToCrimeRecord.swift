import CanonicalModel
import Records

extension Indicator {
  /// B05: how soon a referral that was sent to the force becomes a record of its own. One that was passed on
  /// is followed up to the transfer; a record that was there before the referral was there on its first day.
  static let referralToCrimeRecord = wait(
    IndicatorInfo(
      id: "B05",
      title: Words(
        en: "From referral to crime record", cy: "O atgyfeiriad i gofnod trosedd"),
      question: Words(
        en: "How soon does a referral become a police record?",
        cy: "Pa mor fuan y daw atgyfeiriad yn gofnod heddlu?"),
      numerator: Words(
        en: "days from the referral to the force's first crime or incident record of it",
        cy: "diwrnodau o'r atgyfeiriad i gofnod trosedd neu ddigwyddiad cyntaf yr heddlu ohono"),
      denominator: Words(
        en: "NRM referrals sent to the force, those without a record among them",
        cy: "atgyfeiriadau NRM a anfonwyd at yr heddlu, gan gynnwys y rhai heb gofnod"),
      control: .force, polarity: .lowerIsBetter, harm: 3,
      interpretation: Words(
        en: "A referral of modern slavery is to be recorded by the force that gets it.",
        cy: "Mae atgyfeiriad am gaethwasiaeth fodern i'w gofnodi gan yr heddlu sy'n ei gael."),
      pitfalls: [
        Words(
          en:
            "A record from before the referral counts as there on day 0; its order is G03's question.",
          cy:
            "Mae cofnod o gyn yr atgyfeiriad yn cyfrif fel un ar ddiwrnod 0; cwestiwn G03 yw ei drefn."
        ),
        Words(
          en: "A case that was passed to another force is followed up to that day.",
          cy: "Dilynir achos a drosglwyddwyd i heddlu arall hyd at y diwrnod hwnnw."),
      ]),
    .merged(.sentTo, needs: [.referredOn], elsewhere: [.crimeRecordedOn]), early: .atStart
  ) { view in
    if view.matter.isDutyToNotify { return .outside(Exclusion.dutyToNotify) }
    guard let referred = view.recorded.date(.referredOn) else { return .unknown(.referredOn) }
    guard let start = referred.day else { return .outside(Exclusion.dayUnknown) }
    let records = view.crimes
    let transfers = records.filter(\.isTransfer).compactMap { $0.merged.day(.crimeRecordedOn) }
    let recorded = records.filter { !$0.isTransfer }
    if let day = recorded.compactMap({ $0.merged.day(.crimeRecordedOn) }).min() {
      return .waited(from: start, until: day, seen: view.lastSeen)
    }
    if let day = transfers.min() { return .waited(from: start, until: nil, seen: max(day, start)) }
    // There is a record, and nobody knows since when.
    return records.isEmpty
      ? .waited(from: start, until: nil, seen: view.lastSeen) : .unknown(.crimeRecordedOn)
  }
}

extension CaseView {
  /// The force's own crime and incident records of the matter.
  var crimes: [Case] {
    related(.crimeRecord).filter { record in
      record.forces[.sentTo] == force || record.sources.contains { $0.force == force }
    }
  }
}

extension Case {
  /// Whether a crime record says that the case was passed to another force.
  var isTransfer: Bool {
    merged.isStated(.transferredToForce) || merged.has("N200/06", in: .incidentCode)
  }
}
