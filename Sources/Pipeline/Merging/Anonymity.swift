import CanonicalModel
import Records

/// What a duty-to-notify report must never say in a dataset: its adult did not consent, and anonymity is
/// the promise under which the report was made.
enum Anonymity {
  /// Every field that may say who somebody is: the sensitive ones of the person, references that are a
  /// person's own, and the texts in which names may stand.
  static let identifying: Set<CanonicalField> = {
    let person = CanonicalField.definitions.filter { $0.part == .person && $0.isSensitive }
    return Set(person.map(\.field)).union([
      .homeOfficeReference, .pseudonym, .narrative, .interviewDetails, .professionalInsight,
      .exploiterDetails, .howItStarted, .requiredWork, .livingConditions, .treatment, .journey,
      .keptInSituationBy, .whyTheyLeft, .whyReportedNow, .refusalReason, .exploitationPeriod,
      .otherExploitation, .exploitationTowns, .latitude, .longitude, .gridReference,
    ])
  }()

  /// References that records of others bear too. Reports are found to be the same by them, and then they are
  /// taken out: by a crime, a case or a log number anybody could look up the record that names somebody.
  static let joining: Set<CanonicalField> = [
    .nrmReference, .externalID, .localReference, .crimeReference, .incidentReference,
    .intelligenceReference, .supportReference, .maracReference, .exchangeReference,
  ]
}

extension CollectedRecords {
  /// The records as the dataset tells them: a report of duty to notify without its references.
  func withoutJoiningReferences() -> CollectedRecords {
    let told = records.map { record in
      guard record.isDutyToNotify else { return record }
      let told = record.withoutJoiningReferences
      return shelf.map { told.shelved(on: $0) } ?? told
    }
    return CollectedRecords(
      records: told, names: names, read: read, rejected: rejected, unread: unread, shelf: shelf)
  }
}

extension SourceRecord {
  fileprivate var withoutJoiningReferences: SourceRecord {
    let told = statements.map { statement in
      guard Anonymity.joining.contains(statement.field) else { return statement }
      func hidden(_ source: ValueOrigin.Source) -> ValueOrigin.Source {
        ValueOrigin.Source(text: [], file: source.file, place: source.place)
      }
      let origin = statement.origin
      return SourceStatement(
        field: statement.field,
        content: statement.content.isStated ? .missing(.redacted) : statement.content,
        origin: ValueOrigin(
          origin.source.map(hidden), origin.making, others: origin.others.map(hidden)))
    }
    return packed(StatementList(told))
  }
}

extension CanonicalRecord {
  /// Whether it is a duty-to-notify report, by the same signs as `SourceRecord.isDutyToNotify`.
  var isReportWithoutName: Bool {
    guard kind == .referral else { return false }
    if has("dtn", in: .route) { return true }
    guard !isStated(.route) else { return false }
    return has("no", in: .consentsToReferral) || has("msa-2015-s52", in: .gateway)
  }
}
