import CanonicalModel
import Records

/// A field, or several of which one is enough, without which cases cannot be compared (consistency.md §2).
struct CoreField: Sendable {
  /// The fields that answer it, the usual one first.
  let fields: [CanonicalField]
  /// Whether it has to be filled in the case.
  let applies: @Sendable (CaseView) -> Bool

  private init(
    _ fields: CanonicalField...,
    when applies: @escaping @Sendable (CaseView) -> Bool = { _ in true }
  ) {
    self.fields = fields
    self.applies = applies
  }

  /// Who sent it is known of every drop, and is no cell.
  static let all: [CoreField] = [
    CoreField(.firstResponderForce, .firstResponder), CoreField(.forceOfArea),
    CoreField(.referredOn), CoreField(.ageGroupAtReferral), CoreField(.ageGroupAtExploitation),
    CoreField(.gender), CoreField(.nationalities),
    CoreField(.exploitationTypes, .exploitationCategory),
    CoreField(
      .exploitationLocation, .exploitationTowns, .exploitationCountries, .exploitationRegion),
    CoreField(.consentsToReferral, when: { $0.isAdult }),
    CoreField(.localAuthority, when: { $0.isChild }), CoreField(.nrmReference),
    CoreField(.crimeReference, .incidentReference),
    // Until the authority has decided there is nothing that a force could have written down.
    CoreField(.reasonableGrounds, when: { $0.isDecided }),
    CoreField(.reasonableGroundsOn, when: { $0.isDecided }),
  ]

  /// The field that stands for it in a table: the first that the export has.
  func shown(in view: CaseView) -> CanonicalField {
    fields.first(where: view.supplies) ?? fields[0]
  }

  /// The core fields that apply to a case, each by the field that stands for it.
  static func shown(in view: CaseView) -> [CanonicalField] {
    all.filter { $0.applies(view) }.map { $0.shown(in: view) }
  }

  /// Whether a core field is filled, where the field stands for it: a value that somebody can read and that
  /// stands for something. Nothing where the case has no such cell.
  static func answer(_ field: CanonicalField, in view: CaseView) -> ShareAnswer {
    let group = all.first { $0.fields.contains(field) }?.fields ?? [field]
    let isFilled = group.contains { field in
      view.recorded.stated(field).contains { !Placeholder.isOne($0) }
    }
    if isFilled { return .counted }
    return switch view.recorded.missing(field) {
    case .notApplicable: .outside(Exclusion.notApplicable)
    case .redacted: .outside(Exclusion.withheld)
    default: .notCounted
    }
  }
}

extension CaseView {
  /// Whether some source has a reasonable grounds decision.
  fileprivate var isDecided: Bool {
    matter.merged.has("positive", in: .reasonableGrounds)
      || matter.merged.has("negative", in: .reasonableGrounds)
  }
}
