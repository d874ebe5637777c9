import Records

/// What a problem profile of trafficking in Wales needs at the least, beside the name of the source
/// system, which every record has. Any one of the fields is enough.
///
/// The list is that of the intelligence manual's problem profile; a suspect's key is in it as well,
/// and no canonical field holds one, for records here are about victims.
package struct ProfileNeed: Sendable {
  package let label: Words
  package let fields: [CanonicalField]
  /// The kinds of records that can answer it.
  package let kinds: [RecordKind]

  private init(_ en: String, _ cy: String, _ fields: [CanonicalField], of kinds: [RecordKind]) {
    label = Words(en: en, cy: cy)
    self.fields = fields
    self.kinds = kinds
  }

  /// What records of a kind can answer.
  package static func all(of kind: RecordKind) -> [ProfileNeed] {
    all.filter { $0.kinds.contains(kind) }
  }

  private static let everything = RecordKind.allCases
  private static let exploited: [RecordKind] = [
    .referral, .encounter, .crimeRecord, .intelligenceReport, .supportContact,
  ]

  /// Every need, in the order in which a profile tells them.
  package static let all: [ProfileNeed] = [
    ProfileNeed(
      "person's key", "allwedd y person",
      [.pseudonym, .nrmReference, .externalID, .familyName, .fullName, .initials, .pncID],
      of: everything),
    ProfileNeed(
      "day of the event", "diwrnod y digwyddiad",
      [.encounteredOn, .contactedOn, .crimeRecordedOn, .reportedOn, .maracHeldOn, .requestedOn],
      of: everything),
    ProfileNeed(
      "force", "heddlu", [.forceOfArea, .firstResponderForce, .forceSentTo, .recordingForce],
      of: [.referral, .encounter, .crimeRecord]),
    ProfileNeed(
      "local authority", "awdurdod lleol", [.localAuthority], of: [.referral, .encounter]),
    ProfileNeed(
      "kind of venue", "math o leoliad", [.exploitationLocation],
      of: [.referral, .encounter, .crimeRecord, .intelligenceReport]),
    ProfileNeed(
      "types of exploitation", "mathau o gamfanteisio", [.exploitationTypes], of: exploited),
    ProfileNeed("act", "gweithred", [.acts], of: [.referral, .encounter]),
    ProfileNeed("means", "modd", [.means], of: [.referral, .encounter]),
    ProfileNeed("nationality", "cenedligrwydd", [.nationalities], of: everything),
    ProfileNeed("sex or gender", "rhyw neu rywedd", [.gender], of: everything),
    ProfileNeed(
      "age", "oedran",
      [.ageGroupAtExploitation, .ageGroupAtReferral, .dateOfBirth, .statedAge], of: everything),
    ProfileNeed("route", "llwybr", [.route], of: [.referral]),
    ProfileNeed("day of the referral", "diwrnod yr atgyfeiriad", [.referredOn], of: [.referral]),
    ProfileNeed("first responder", "ymatebydd cyntaf", [.firstResponder], of: [.referral]),
    ProfileNeed(
      "reasonable grounds", "seiliau rhesymol", [.reasonableGrounds], of: [.referral]),
    ProfileNeed(
      "day of that decision", "diwrnod y penderfyniad hwnnw", [.reasonableGroundsOn],
      of: [.referral]),
    ProfileNeed("conclusive grounds", "seiliau terfynol", [.conclusiveGrounds], of: [.referral]),
    ProfileNeed(
      "day of the conclusive decision", "diwrnod y penderfyniad terfynol", [.conclusiveGroundsOn],
      of: [.referral]),
    ProfileNeed(
      "crime reference", "cyfeirnod trosedd", [.crimeReference], of: [.referral, .crimeRecord]),
    ProfileNeed("class of the crime", "dosbarth y drosedd", [.crimeClass], of: [.crimeRecord]),
    ProfileNeed("outcome of the crime", "canlyniad y drosedd", [.crimeOutcome], of: [.crimeRecord]),
    ProfileNeed(
      "intelligence reference", "cyfeirnod cudd-wybodaeth", [.intelligenceReference],
      of: [.intelligenceReport]),
    ProfileNeed(
      "grade of the source", "gradd y ffynhonnell", [.sourceEvaluation], of: [.intelligenceReport]),
    ProfileNeed(
      "grade of the intelligence", "gradd y gudd-wybodaeth", [.intelligenceEvaluation],
      of: [.intelligenceReport]),
    ProfileNeed("handling", "trin", [.handlingCode], of: [.intelligenceReport]),
    ProfileNeed("marking", "marc diogelwch", [.protectiveMarking], of: everything),
    ProfileNeed("sharing agreement", "cytundeb rhannu", [.agreementID], of: everything),
  ]
}
