import CanonicalModel
import Linkage
import Records

extension MatterDraft {
  /// A record with what a test needs of it.
  static func make(
    _ key: String, _ kind: RecordKind = .referral, partner: Int = 0, isDutyToNotify: Bool = false,
    references: [(ReferenceKind, String)] = [], forces: [Code] = [], responder: Code? = nil,
    events: [(EventKind, String)] = [], places: [String] = [], names: [String] = [],
    initials: String = "", born: String = "", cluster: Int? = nil
  ) -> MatterDraft {
    var draft = MatterDraft(kind: kind)
    draft.key = Array(key.utf8)
    draft.partner = partner
    draft.isDutyToNotify = isDutyToNotify
    draft.references = references.map { ($0.0, Array($0.1.utf8)) }
    draft.forces = forces
    draft.firstResponder = responder
    draft.events = events.compactMap { event in PartialDate(event.1).map { (event.0, $0) } }
    draft.places = places.map { Array($0.utf8) }
    for name in names { draft.person.addName(Array(name.utf8)) }
    if !initials.isEmpty { draft.person.addInitials(Array(initials.utf8)) }
    draft.person.birthDate = PartialDate(born)
    draft.personCluster = cluster
    return draft
  }
}
