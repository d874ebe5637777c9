import Records

/// What a record is about. Every partner's records become one of these.
package enum RecordKind: String, CaseIterable, Sendable {
  /// A referral into the National Referral Mechanism or a duty-to-notify report, with its decisions.
  case referral
  /// Somebody met a potential victim; a referral may follow.
  case encounter
  case crimeRecord = "crime-record"
  /// A 5x5x5 or 3x5x2 report.
  case intelligenceReport = "intelligence-report"
  /// An NGO's or Victim Support's work with a person; never itself a referral.
  case supportContact = "support-contact"
  case maracCase = "marac-case"
  /// A GAIN request and its answer.
  case intelligenceExchange = "intelligence-exchange"

  package var label: Words {
    switch self {
    case .referral: Words(en: "referral", cy: "atgyfeiriad")
    case .encounter: Words(en: "encounter", cy: "cyfarfyddiad")
    case .crimeRecord: Words(en: "crime record", cy: "cofnod trosedd")
    case .intelligenceReport: Words(en: "intelligence report", cy: "adroddiad cudd-wybodaeth")
    case .supportContact: Words(en: "support contact", cy: "cyswllt cymorth")
    case .maracCase: Words(en: "MARAC case", cy: "achos MARAC")
    case .intelligenceExchange:
      Words(en: "intelligence exchange", cy: "cyfnewid cudd-wybodaeth")
    }
  }

  /// The fields that tell the day of the record's own event, the first one stated counts. Dated
  /// rules are measured against it.
  package var eventFields: [CanonicalField] {
    switch self {
    case .referral: [.referredOn, .receivedOn, .encounteredOn]
    case .encounter: [.encounteredOn]
    case .crimeRecord: [.crimeRecordedOn, .offenceStartedOn]
    case .intelligenceReport: [.reportedOn]
    case .supportContact: [.contactedOn, .supportStartedOn]
    case .maracCase: [.maracHeldOn]
    case .intelligenceExchange: [.requestedOn]
    }
  }
}
