import CanonicalModel
import Records

extension Rule {
  /// The next drop by the day of its extract whose days hold the record's own is asked for the first
  /// of its references that is stated. If that drop states no such reference in any record, nobody can
  /// say. Where pseudonyms are made anew, references differ from drop to drop.
  static let recordLostSinceDrop = Rule(
    RuleID(.crossPartner, 8), .warning, level: .dataset,
    title: Words(
      en: "Record that a later drop has lost", cy: "Cofnod a gollwyd o becyn diweddarach"),
    explanation: Words(
      en: """
        A later drop of the partner covers the day of this record and does not have it. It was \
        deleted, its date or reference was changed, or the export lost rows.
        """,
      cy: """
        Mae pecyn diweddarach gan y partner yn cwmpasu diwrnod y cofnod hwn, ac nid yw ganddo. Fe'i \
        dilëwyd, newidiwyd ei ddyddiad neu ei gyfeirnod, neu collodd yr allforiad resi.
        """),
    message: Words(
      en: "a later drop covers the day of this record and does not have it",
      cy: "mae pecyn diweddarach yn cwmpasu diwrnod y cofnod hwn ac nid yw ganddo"),
    fix: Words(
      en: "Send the record again, or say that it was deleted and why.",
      cy: "Anfonwch y cofnod eto, neu dywedwch iddo gael ei ddileu a pham."),
    authority: .statements(.laterDropHoldsEarlier),
    kinds: RecordKind.allCases, needs: [],
    examples: [
      .flags(
        "a drop of the year without it",
        files: [
          .sent("2023-q1", "2023-01-01", "2023-03-31", ["NRM 1": "2023-02-01"]),
          .sent("2023", "2023-01-01", "2023-12-31", ["NRM 2": "2023-08-01"]),
        ]),
      .flags(
        "the name of the later folder comes first",
        files: [
          .sent("a-later", "2023-01-01", "2023-12-31", ["NRM 2": "2023-08-01"]),
          .sent("b-earlier", "2023-01-01", "2023-03-31", ["NRM 1": "2023-02-01"]),
        ]),
      .passes(
        "it is there",
        files: [
          .sent("2023-q1", "2023-01-01", "2023-03-31", ["NRM 1": "2023-02-01"]),
          .sent("2023", "2023-01-01", "2023-12-31", ["nrm-1": "2023-02-01"]),
        ]),
      .passes(
        "a later drop of other days",
        files: [
          .sent("2023-q1", "2023-01-01", "2023-03-31", ["NRM 1": "2023-02-01"]),
          .sent("2023-q2", "2023-04-01", "2023-06-30", ["NRM 2": "2023-05-01"]),
        ]),
      .passes(
        "a month that may lie outside",
        files: [
          .sent("2023-q1", "2023-01-01", "2023-03-31", ["NRM 1": "2023-02"]),
          .sent("2023", "2023-02-10", "2023-12-31", ["NRM 2": "2023-05-01"]),
        ]),
      .passes(
        "a new record in the later drop",
        files: [
          .sent("2023-q1", "2023-01-01", "2023-03-31", ["NRM 1": "2023-02-01"]),
          .sent(
            "2023", "2023-01-01", "2023-12-31", ["NRM 1": "2023-02-01", "NRM 2": "2023-05-01"]),
        ]),
    ],
    comparing: DatasetCheck(.unanswered, field: .nrmReference, needsSeveralFiles: true) {
      record, circumstances, entries in
      guard let drop = circumstances.drop, drop.isOneOfSeveral, !drop.isPseudonymised else {
        return
      }
      if let later = record.laterDrop(of: drop) {
        record.ask(for: DropMark.of(later.folder, later.period), &entries)
      }
      record.answer(for: drop.mark, &entries)
    })
}

extension CanonicalRecord {
  /// The next drop that certainly covers the record's day.
  fileprivate func laterDrop(of drop: DropFacts) -> LaterDrop? {
    guard !drop.later.isEmpty, let event else { return nil }
    return drop.later.first {
      !$0.isPseudonymised && $0.period.from != nil && $0.period.until != nil
        && $0.period.certainlyContains(event)
    }
  }

  /// Asks a drop for the first reference that the record states.
  fileprivate func ask(for drop: UInt64, _ entries: inout DatasetEntries) {
    for field in CanonicalField.references {
      let hash = withText(field) { StableHash.of($0, keeping: \.isLetterOrDigit) } ?? 0
      guard hash != 0 else { continue }
      let room = room(field, drop)
      return entries.add(.asks(StableHash.of(hash, room), of: room, at: field))
    }
  }

  /// Answers for each reference, in the name of its drop.
  fileprivate func answer(for drop: UInt64, _ entries: inout DatasetEntries) {
    for field in CanonicalField.references {
      let hash = withText(field) { StableHash.of($0, keeping: \.isLetterOrDigit) } ?? 0
      guard hash != 0 else { continue }
      let room = room(field, drop)
      entries.add(.answers(StableHash.of(hash, room), as: room))
    }
  }

  /// A drop, a kind of record and a field: where a reference is looked for.
  private func room(_ field: CanonicalField, _ drop: UInt64) -> UInt64 {
    let place = StableHash.of(kind.rawValue.utf8)
    return StableHash.of(
      drop, place &+ UInt64(truncatingIfNeeded: field.rawValue))
  }
}

extension CanonicalField {
  /// What tells one record of a drop from the others, the best known first.
  fileprivate static let references: [CanonicalField] = [
    .nrmReference, .externalID, .supportReference, .intelligenceReference, .exchangeReference,
    .maracReference, .crimeReference, .localReference, .incidentReference,
  ]
}

extension ExampleFile {
  fileprivate static func sent(
    _ folder: String, _ from: String, _ until: String, _ referrals: KeyValuePairs<String, String>
  ) -> ExampleFile {
    ExampleFile(
      "gwent-police", name: folder,
      drop: .example(folder, of: "gwent-police", from, until),
      referrals.map {
        ExampleRecord(.referral, [.nrmReference: $0.key, .route: "nrm", .referredOn: $0.value])
      })
  }
}
