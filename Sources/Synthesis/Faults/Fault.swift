import CanonicalModel
import Records

/// A fault that can be planted in a record: one that breaks one rule and no other.
///
/// A fault is a value of a few lines in the list of its family. It says which rule must find it and
/// at which field, stated on its own and not looked up, so that the rule is held against it:
///
///     .plant(.decisions, 5, at: .conclusiveGroundsOn, .adult.until(2022, 9, 30).concluded) {
///       $0.set(.conclusiveGroundsOn, day: $0.reasonable + 44)
///     }
package struct Fault: Sendable {
  /// The rule that it must raise.
  package let rule: RuleID
  /// The kind of record that it is planted in.
  package let kind: RecordKind
  /// The field at which the finding stands; nothing for one about the record as a whole.
  package let field: CanonicalField?
  /// The formats that can hold it.
  package let formats: Set<SourceFormat>
  let casting: Casting
  let edit: @Sendable (inout Edit) -> Void

  /// A fault of a record. `casting` says who the record must be about, and when; `edit` then
  /// changes what was written down.
  static func plant(
    _ family: RuleFamily, _ number: Int, in kind: RecordKind = .referral,
    at field: CanonicalField?, formats: Set<SourceFormat> = Set(SourceFormat.allCases),
    _ casting: Casting = .anyone, edit: @escaping @Sendable (inout Edit) -> Void
  ) -> Fault {
    Fault(
      rule: RuleID(family, number), kind: kind, field: field, formats: formats, casting: casting,
      edit: edit)
  }

  /// Every fault that can be planted in a record.
  package static let all: [Fault] = [
    types, identifiers, person, consent, referral, decisions, exploitation, file,
    intelligence, marking, sharing,
  ].flatMap { $0 }

  /// Which fields the edit sets, found out by one trial.
  var touchedFields: FieldSet {
    var random = RandomSource(seed: 0)
    let story = CaseStory(number: 2, casting: casting, random: &random)
    let earlier = CaseStory(number: 1, casting: .adult, random: &random)
    var edit = Edit(RecordSheet(), of: story, after: earlier, random)
    self.edit(&edit)
    var fields = edit.sheet.touched
    if let field { fields.insert(field) }
    return fields
  }
}
