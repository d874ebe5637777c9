import CanonicalModel
import Records

extension Indicator {
  /// C04: whether a case that was passed to another force arrived there.
  static let transfersClosed = share(
    IndicatorInfo(
      id: "C04",
      title: Words(
        en: "Transfers closed at both ends", cy: "Trosglwyddiadau wedi'u cau yn y ddau ben"),
      question: Words(
        en: "Are cases passed to another force picked up there?",
        cy: "A yw achosion a drosglwyddir i heddlu arall yn cael eu derbyn yno?"),
      numerator: Words(
        en: "transfers of whose case the receiving force has a record",
        cy: "trosglwyddiadau y mae gan yr heddlu sy'n eu derbyn gofnod o'r achos"),
      denominator: Words(
        en: """
          cases that the force passed to another (N200/06, or a force transferred to), where the \
          receiving force sent records
          """,
        cy: """
          achosion a drosglwyddodd yr heddlu i un arall (N200/06, neu heddlu y trosglwyddwyd iddo), \
          lle anfonodd yr heddlu sy'n derbyn gofnodion
          """),
      control: .joint, polarity: .higherIsBetter, harm: 3,
      interpretation: Words(
        en: "A transfer that nobody picked up is a potential victim whom no force looks after.",
        cy:
          "Mae trosglwyddiad na dderbyniodd neb yn ddioddefwr posibl nad oes heddlu'n gofalu amdano."
      ),
      pitfalls: [
        Words(
          en: "The receipt may lie outside Wales, where no records were sent from.",
          cy: "Gall y derbyniad fod y tu allan i Gymru, lle nad anfonwyd cofnodion ohono."),
        Words(
          en: "Transfers are few; several years together may still be too few to say.",
          cy:
            "Prin yw'r trosglwyddiadau; gall sawl blwyddyn gyda'i gilydd fod yn rhy ychydig o hyd."),
        Words(
          en: "A receipt that could not be linked looks like none.",
          cy: "Mae derbyniad na ellid ei gysylltu yn edrych fel dim derbyniad."),
      ]),
    .own(.source, .crimeRecord, .referral, elsewhere: [.transferredToForce], allowingFor: .regime)
  ) { view in
    guard view.recorded.isTransfer, !view.isCountedAsReferral else {
      return .outside(Exclusion.notTransferred)
    }
    guard let receiver = view.recorded.code(.transferredToForce) else {
      return .unknown(.transferredToForce)
    }
    guard view.table.drop(of: receiver) != nil else {
      return .outside(Exclusion.receiverSentNothing)
    }
    return .when(view.isHeld(by: receiver))
  }
}

extension Recorded {
  fileprivate var isTransfer: Bool {
    isStated(.transferredToForce) || CrimeStatus(self)?.isTransfer ?? false
  }
}

extension CaseView {
  /// A transfer that both the referral and the crime record tell is one.
  fileprivate var isCountedAsReferral: Bool {
    matter.kind == .crimeRecord
      && related(.referral).contains { $0.recorded(by: force)?.isTransfer ?? false }
  }

  /// Whether the other force has a record of the matter.
  fileprivate func isHeld(by receiver: Code) -> Bool {
    let matters = [matter] + related(.crimeRecord) + related(.referral)
    return matters.contains { matter in matter.sources.contains { $0.force == receiver } }
  }
}
