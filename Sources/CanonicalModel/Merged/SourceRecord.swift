import Records

/// One record of one partner, kept whole for the merge.
package struct SourceRecord: Sendable {
  package let key: SourceRecordKey
  package let partner: String
  /// What body the partner is: precedence asks for it.
  package let partnerKind: PartnerKind
  package let kind: RecordKind
  /// The day on which the drop was made that it came in; nothing where no manifest says it. Of two
  /// statements the one of the later drop is the later one.
  package let extractedOn: CivilDate?
  /// The file by the name that it has in a report.
  package let file: String
  /// The record's own place: where a missing value would stand.
  package let place: Place
  /// What it says, in its own order.
  package let statements: StatementList

  package init(
    key: SourceRecordKey, partner: String, partnerKind: PartnerKind = .other, kind: RecordKind,
    extractedOn: CivilDate? = nil, file: String, place: Place, statements: [SourceStatement]
  ) {
    self.init(
      key: key, partner: partner, partnerKind: partnerKind, kind: kind, extractedOn: extractedOn,
      file: file, place: place, packed: StatementList(statements))
  }

  package init(
    key: SourceRecordKey, partner: String, partnerKind: PartnerKind, kind: RecordKind,
    extractedOn: CivilDate?, file: String, place: Place, packed statements: StatementList
  ) {
    self.key = key
    self.partner = partner
    self.partnerKind = partnerKind
    self.kind = kind
    self.extractedOn = extractedOn
    self.file = file
    self.place = place
    self.statements = statements
  }

  /// What it says in a field, in its own order.
  package func contents(of field: CanonicalField) -> [SourceStatement.Content] {
    statements.contents(of: field)
  }

  /// The first thing it says in the field that could be understood.
  package func stated(_ field: CanonicalField) -> SourceStatement.Content? {
    var stated: SourceStatement.Content?
    statements.forEach(where: { $0 == field }) { _, _, content in
      if content.isStated { stated = content }
      return stated == nil
    }
    return stated
  }
}

extension SourceRecord {
  /// Whether it is a duty-to-notify report. Its adult did not consent: it is of nobody, for ever.
  ///
  /// Where nobody can tell the route, somebody who refused the referral, or a report under section 52 of the
  /// Modern Slavery Act 2015, is taken for one: to be wrong in the other way names a person who was promised
  /// that nobody would.
  package var isDutyToNotify: Bool {
    guard kind == .referral else { return false }
    if has("dtn", in: .route) { return true }
    guard stated(.route) == nil else { return false }
    return has("no", in: .consentsToReferral) || has("msa-2015-s52", in: .gateway)
  }

  private func has(_ code: Code, in field: CanonicalField) -> Bool {
    contents(of: field).contains(.code(code))
  }

  /// The day of the record's own event, as well as it is known.
  package var event: PartialDate? {
    for field in kind.eventFields {
      if case .date(let date)? = stated(field) { return date }
    }
    return nil
  }
}

/// What a record is called from one run to the next: the partner, the kind and the partner's own key
/// for it, or, where it has none, a fingerprint of what it says. Never its place in a file: a drop
/// that is sorted anew holds the same records.
///
/// Decisions and the register speak of records by this name alone.
package struct SourceRecordKey: Hashable, Comparable, Sendable {
  package let text: String

  package init(_ text: String) { self.text = text }

  package static func < (left: SourceRecordKey, right: SourceRecordKey) -> Bool {
    left.text.utf8.lexicographicallyPrecedes(right.text.utf8)
  }
}
