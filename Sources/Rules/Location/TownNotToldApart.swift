import CanonicalModel
import Records

extension Rule {
  /// A name that several towns have, and nothing else in the record that says which.
  ///
  /// A region, a council, a force or a postcode tells, and the rule is silent whatever it says. The same
  /// name for where it happened and where the person is makes one finding. The force that recorded a
  /// crime is that of the place where it was, and tells as well.
  static let townNotToldApart = Rule(
    RuleID(.location, 2), .warning,
    title: Words(
      en: "Town that may be several", cy: "Tref a allai fod yn sawl un"),
    explanation: Words(
      en: """
        Newport is a city in Gwent, a town in Pembrokeshire and others in England; Bangor, \
        Whitchurch, St Ives and Richmond are several places too. Without more, the case counts in \
        no force's area.
        """,
      cy: """
        Mae Newport yn ddinas yng Ngwent, yn dref yn Sir Benfro ac yn rhai eraill yn Lloegr; mae \
        Bangor, Whitchurch, St Ives a Richmond hefyd yn sawl lle. Heb ragor, nid yw'r achos yn \
        cyfrif yn ardal unrhyw heddlu.
        """),
    message: Words(
      en: "the town has a name that several places have, and nothing says which",
      cy: "mae gan y dref enw sydd gan sawl lle, ac nid oes dim yn dweud pa un"),
    fix: Words(
      en: "Send the name as the form lists it, such as \"Newport / Casnewydd\", or the region.",
      cy:
        "Anfonwch yr enw fel y mae ar restr y ffurflen, megis \"Newport / Casnewydd\", neu'r rhanbarth."
    ),
    authority: .statements(.formListsTownsOfOneName),
    kinds: RecordKind.allCases, needs: [],
    examples: [
      .flags("Newport alone", [.exploitationTowns: "Newport"]),
      .flags(
        "the second of two", [.exploitationTowns: "Rhyl", .exploitationTowns: "Bangor"]),
      .flags("where the person is", [.currentTown: "Whitchurch"]),
      .flags(
        "where somebody is supported", [.currentTown: "Bangor"], kind: .supportContact),
      .flags(
        "what a report is about", [.exploitationTowns: "Newport"], kind: .intelligenceReport),
      .passes(
        "on the record of a crime, with the force",
        [.exploitationTowns: "Newport", .recordingForce: "gwent"], kind: .crimeRecord),
      .passes("as the form writes it", [.exploitationTowns: "Newport / Casnewydd"]),
      .passes("in Welsh", [.exploitationTowns: "Trefdraeth"]),
      .passes(
        "with a region", [.exploitationTowns: "Newport", .exploitationRegion: "Gwent"]),
      .passes(
        "with a force", [.exploitationTowns: "Bangor", .forceSentTo: "north-wales"]),
      .passes(
        "with a postcode", [.currentTown: "Newport", .postcode: "NP20 1AA"]),
    ],
    check: { record, circumstances, flags in
      guard !record.holds(.forceSentTo), !record.holds(.forceOfArea),
        !record.holds(.localAuthority), !record.holds(.recordingForce)
      else { return }
      var told: Code?
      if !record.holds(.exploitationRegion) {
        record.forEach(.exploitationTowns) { value in
          guard let place = value.ambiguousPlace(record, circumstances.lists) else { return }
          flags.flag(value)
          told = place
        }
      }
      if !record.holds(.currentRegion), !record.holds(.postcode), !record.holds(.uprn),
        let value = record.value(.currentTown),
        let place = value.ambiguousPlace(record, circumstances.lists), place != told
      {
        flags.flag(value)
      }
    })
}

extension CanonicalValue {
  /// The place that is named, if several have the name.
  fileprivate func ambiguousPlace(_ record: CanonicalRecord, _ lists: CodeLists) -> Code? {
    guard case .text(let range) = content, let place = lists.place(record.text(range).span),
      lists.isAmbiguous(place)
    else { return nil }
    return place
  }
}
