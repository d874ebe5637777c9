import CanonicalModel
import Records

extension Rule {
  /// One case under two pseudonyms, or one pseudonym for two people.
  ///
  /// Two records are of one case where they share the NRM reference or the external id. People are
  /// told apart by the day of birth and by female or male alone.
  /// A warning: what a pseudonym is for was not read again.
  static let unsteadyPseudonym = Rule(
    RuleID(.privacy, 2), .warning, level: .dataset,
    title: Words(
      en: "Pseudonym that does not stand for one person",
      cy: "Ffugenw nad yw'n sefyll am un person"),
    explanation: Words(
      en: """
        Where a person has two pseudonyms or two people share one, nobody can count people. The \
        pseudonyms may have been made anew for one of the drops.
        """,
      cy: """
        Lle mae gan berson ddau ffugenw neu lle mae dau berson yn rhannu un, ni all neb gyfrif \
        pobl. Efallai i'r ffugenwau gael eu gwneud o'r newydd ar gyfer un o'r pecynnau.
        """),
    message: Words(
      en: """
        another record has this case under another pseudonym, or this pseudonym for another person
        """,
      cy: """
        mae gan gofnod arall yr achos hwn o dan ffugenw arall, neu'r ffugenw hwn ar gyfer person \
        arall
        """),
    fix: Words(
      en: "Make all pseudonyms with one key, and send the records again.",
      cy: "Gwnewch bob ffugenw ag un allwedd, ac anfonwch y cofnodion eto."),
    authority: .statements(.pseudonymIsSteady),
    kinds: RecordKind.allCases, needs: [.pseudonym], silentWithout: [.pseudonym],
    examples: [
      .flags(
        "one case, two pseudonyms",
        [
          ExampleRecord(.referral, [.pseudonym: "k7f3", .nrmReference: "NRM 1234"]),
          ExampleRecord(.referral, [.pseudonym: "q9a1", .nrmReference: "nrm-1234"]),
        ]),
      .flags(
        "one pseudonym, two people",
        [
          ExampleRecord(.referral, [.pseudonym: "k7f3", .dateOfBirth: "2007-04-05"]),
          ExampleRecord(.referral, [.pseudonym: "K7F3", .dateOfBirth: "2009-08-12"]),
        ]),
      .passes(
        "one person sent again",
        [
          ExampleRecord(
            .referral,
            [.pseudonym: "k7f3", .nrmReference: "NRM 1234", .dateOfBirth: "2007-04-05"]),
          ExampleRecord(
            .referral,
            [.pseudonym: "k7f3", .nrmReference: "NRM 1234", .dateOfBirth: "2007-04-05"]),
        ]),
      .passes(
        "one person, two cases",
        [
          ExampleRecord(.referral, [.pseudonym: "k7f3", .nrmReference: "NRM 1234"]),
          ExampleRecord(.referral, [.pseudonym: "k7f3", .nrmReference: "NRM 1235"]),
        ]),
      .passes(
        "only the year of birth is known",
        [
          ExampleRecord(.referral, [.pseudonym: "k7f3", .dateOfBirth: "2007"]),
          ExampleRecord(.referral, [.pseudonym: "k7f3", .dateOfBirth: "2009-08-12"]),
        ]),
    ],
    comparing: DatasetCheck(
      .contradiction { $0.differs(from: $1) }, field: .pseudonym,
      collect: { record, _, entries in
        guard let pseudonym = record.withText(.pseudonym, hashOfReference), pseudonym != 0
        else { return }
        let person = FactHashes(0, record.birthHash, record.genderFact)
        if !person.isEmpty { entries.add(key: StableHash.of(pseudonym, 1), facts: person) }
        for field in [CanonicalField.nrmReference, .externalID] {
          guard let reference = record.withText(field, hashOfReference), reference != 0
          else { continue }
          entries.add(
            key: StableHash.of(reference, UInt64(field.rawValue), 2), facts: FactHashes(pseudonym))
        }
      }))
}
