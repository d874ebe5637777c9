import CanonicalModel
import Consistency
import Profiles
import Records

extension SourceFacts {
  /// What a run knows of its sources.
  init(_ report: Report, _ collection: CaseCollection, _ schemas: SchemaFolder) {
    self.init()
    takeForces(schemas)
    takeFiles(report, collection, schemas)
    takeFindings(report)
  }

  /// A partner is the force that its name spells, and so is a first responder.
  private mutating func takeForces(_ schemas: SchemaFolder) {
    guard let list = schemas.lists[.policeForces] else { return }
    for profile in schemas.profiles {
      guard let kind = PartnerKind(rawValue: profile.kind) else { continue }
      kinds[profile.partner] = kind
      guard kind == .policeForce else { continue }
      forces[profile.partner] = list.spellings.code(for: Array(profile.name.en.utf8)[...])
    }
    for row in schemas.lists[.firstResponders]?.rows ?? [] {
      if let force = list.spellings.code(for: Array(row.label.en.utf8)[...]) {
        respondingForces[row.code] = force
      }
    }
  }

  private mutating func takeFiles(
    _ report: Report, _ collection: CaseCollection, _ schemas: SchemaFolder
  ) {
    let exports = Dictionary(
      schemas.exports.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    for (input, file) in zip(report.inputs, collection.files) {
      guard let export = input.profile.flatMap({ exports[$0] }) else { continue }
      files.append(
        File(
          name: input.file, partner: export.partner, kind: export.recordKind,
          supplied: export.suppliedFields.subtracting(file.absent),
          drop: file.drop.map {
            PartnerDrop.Drop(extractedOn: $0.extractedOn, period: $0.period)
          }))
    }
  }

  private mutating func takeFindings(_ report: Report) {
    for finding in report.findings {
      guard report.inputs.indices.contains(finding.place.file),
        let partner = report.inputs[finding.place.file].partner
      else { continue }
      findings[partner, default: [:]][finding.rule.description, default: 0] += finding.count ?? 1
      guard finding.severity != .info, finding.place.record > 0,
        let field = finding.field.flatMap({ CanonicalField(name: $0) })
      else { continue }
      flagged[RecordPlace(finding.place), default: []].insert(field)
    }
  }
}
