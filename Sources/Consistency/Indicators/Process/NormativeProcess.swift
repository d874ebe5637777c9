import CanonicalModel
import Records
import Statistics

/// The way through the NRM as guidance draws it: a net of steps, and rules that leave everything else free.
///
/// The net is that of TV-17 of the notes on consistency, drawn after the modern slavery statutory guidance under
/// section 49 of the Modern Slavery Act 2015 (referral, reasonable grounds, conclusive grounds), section 52 of that
/// Act (duty to notify), and the Home Office Counting Rules (a referral is recorded as a crime or an incident).
/// Encounters are in it because a referral begins with one; a case without one deviates, and is not wrong.
enum NormativeProcess {
  /// Places: start, encountered, decision due, record due, decided positively, decided, recorded, end.
  static let net: PetriNet? = try? PetriNet(
    placeCount: 8,
    transitions: [
      .init("ENC", from: [0], to: [1]), .init("REF", from: [1], to: [2, 3]),
      .init("DTN", from: [1], to: [7]), .init("RGP", from: [2], to: [4]),
      .init("RGN", from: [2], to: [5]), .init("CGP", from: [4], to: [5]),
      .init("CGN", from: [4], to: [5]), .init("CRM", from: [3], to: [6]),
      .init(nil, from: [5, 6], to: [7]),
    ], start: 0, end: 7)

  /// Steps that the net knows, in its order; the others are attributes of a case, or ways out of it.
  static let known: [PathEvent.Step] = [
    .encounter, .referral, .dutyToNotify, .crimeRecord, .positiveReasonableGrounds,
    .negativeReasonableGrounds, .positiveConclusiveGrounds, .negativeConclusiveGrounds,
  ]

  /// Which step may directly follow which in the net.
  static let edges: Set<DirectlyFollows.Edge> = Set(
    [
      ("ENC", "REF"), ("ENC", "DTN"), ("REF", "RGP"), ("REF", "RGN"), ("REF", "CRM"),
      ("CRM", "RGP"), ("CRM", "RGN"), ("RGP", "CRM"), ("RGN", "CRM"), ("RGP", "CGP"),
      ("RGP", "CGN"), ("CRM", "CGP"), ("CRM", "CGN"), ("CGP", "CRM"), ("CGN", "CRM"),
    ].map { DirectlyFollows.Edge(from: $0.0, to: $0.1) })

  /// What it rests on, in words for a report.
  static let authority = Words(
    en: """
      The path is drawn after the modern slavery statutory guidance (Modern Slavery Act 2015, s. 49), the duty to \
      notify (s. 52) and the Home Office Counting Rules; contact about a child after the Social Services and \
      Well-being (Wales) Act 2014, s. 130.
      """,
    cy: """
      Lluniwyd y llwybr yn ôl canllawiau statudol caethwasiaeth fodern (Deddf Caethwasiaeth Fodern 2015, a. 49), y \
      ddyletswydd i hysbysu (a. 52) a Rheolau Cyfrif y Swyddfa Gartref; cyswllt ynghylch plentyn yn ôl Deddf \
      Gwasanaethau Cymdeithasol a Llesiant (Cymru) 2014, a. 130.
      """)

  /// What has to hold of a case, in the order in which it is told (G01).
  static let rules: [ProcessRule] = [
    ProcessRule(
      Words(
        en: "the referral comes before the reasonable grounds decision",
        cy: "daw'r atgyfeiriad cyn y penderfyniad seiliau rhesymol"),
      .precedence("REF", before: "RG")),
    ProcessRule(
      Words(
        en: "a reasonable grounds decision comes before conclusive grounds",
        cy: "daw penderfyniad seiliau rhesymol cyn seiliau terfynol"),
      .precedence("RG", before: "CG")),
    ProcessRule(
      Words(en: "an adult's consent is on record", cy: "mae cydsyniad oedolyn ar gofnod"),
      .existence("CON"), of: .adults, fields: [.consentsToReferral]),
    ProcessRule(
      Words(
        en: "contact with the local authority is on record for a child",
        cy: "mae cyswllt â'r awdurdod lleol ar gofnod ar gyfer plentyn"),
      .existence("LAC"), of: .children, fields: [.localAuthority, .safeguardingReportedOn]),
    ProcessRule(
      Words(
        en: "a crime or incident record is evidenced",
        cy: "mae tystiolaeth o gofnod trosedd neu ddigwyddiad"),
      // In whatever order: a record that was there before the referral answers it too.
      .existence("CRM"), of: .referrals,
      fields: [.crimeReference, .incidentReference, .crimeRecordedOn]),
    ProcessRule(
      Words(
        en: "no conclusive grounds after a negative first decision without a reconsideration",
        cy: "dim seiliau terfynol ar ôl penderfyniad cyntaf negyddol heb ailystyriaeth"),
      .exclusion(after: "RGN", of: "CG", unless: "REC")),
  ]
}
