import CanonicalModel
import Records

extension Rule {
  /// The same pseudonym at two partners, for two people: whoever joins on it makes one of them.
  ///
  /// Only long pseudonyms. Short ones are counters of each partner's own, which meet by chance and
  /// which nobody takes for shared.
  /// A warning: who may make pseudonyms for two is known in the field and was not read.
  static let pseudonymOfTwoPartners = Rule(
    RuleID(.privacy, 3), .warning, level: .crossPartner,
    title: Words(
      en: "Pseudonym of two partners for different people",
      cy: "Ffugenw gan ddau bartner ar gyfer gwahanol bobl"),
    explanation: Words(
      en: """
        A long pseudonym looks as if both partners had made it with one key. Here it stands for \
        different people, so the two cannot be joined on it.
        """,
      cy: """
        Mae ffugenw hir yn edrych fel pe bai'r ddau bartner wedi'i wneud ag un allwedd. Yma mae'n \
        sefyll am wahanol bobl, felly ni ellir cysylltu'r ddau drwyddo.
        """),
    message: Words(
      en: "another partner has the same pseudonym for a different person",
      cy: "mae gan bartner arall yr un ffugenw ar gyfer person gwahanol"),
    fix: Words(
      en: "Do not join on the pseudonym; let one body make the pseudonyms of both.",
      cy: "Peidiwch â chysylltu drwy'r ffugenw; gadewch i un corff wneud ffugenwau'r ddau."),
    authority: .statements(.pseudonymsOfTwoAreNotCompared),
    kinds: RecordKind.allCases, needs: [.pseudonym], silentWithout: [.pseudonym],
    examples: [
      .flags(
        "two days of birth",
        files: [
          pseudonymised("bawso", "7d1e9c40a2b85f36", "1990-05-17"),
          pseudonymised("new-pathways", "7D1E9C40A2B85F36", "1984-02-03"),
        ]),
      .passes(
        "the same person",
        files: [
          pseudonymised("bawso", "7d1e9c40a2b85f36", "1990-05-17"),
          pseudonymised("new-pathways", "7d1e9c40a2b85f36", "1990-05-17"),
        ]),
      .passes(
        "counters of each partner's own",
        files: [
          pseudonymised("bawso", "P-001", "1990-05-17"),
          pseudonymised("new-pathways", "P-001", "1984-02-03"),
        ]),
      .passes(
        "of one partner",
        files: [
          pseudonymised("bawso", "7d1e9c40a2b85f36", "1990-05-17"),
          pseudonymised("bawso", "7d1e9c40a2b85f36", "1984-02-03"),
        ]),
      .passes(
        "only a year of birth",
        files: [
          pseudonymised("bawso", "7d1e9c40a2b85f36", "1990"),
          pseudonymised("new-pathways", "7d1e9c40a2b85f36", "1984"),
        ]),
    ],
    comparing: DatasetCheck(
      .contradiction { $0.differs(from: $1) }, among: .crossPartner, field: .pseudonym,
      collect: { record, _, entries in
        let person = FactHashes(record.birthHash, record.genderFact)
        guard !person.isEmpty, let key = record.withText(.pseudonym, hashOfLongPseudonym)
        else { return }
        entries.add(key: key, facts: person)
      }))
}

/// The hash of a pseudonym of twelve characters or more; 0 for a shorter one. A counter over all the
/// people of Wales has seven digits, with a partner's letters before it.
private func hashOfLongPseudonym(_ text: Span<UInt8>) -> UInt64 {
  text.count < 12 ? 0 : hashOfReference(text)
}

private func pseudonymised(_ partner: String, _ pseudonym: String, _ birth: String) -> ExampleFile {
  ExampleFile(
    partner, [ExampleRecord(.supportContact, [.pseudonym: pseudonym, .dateOfBirth: birth])])
}
