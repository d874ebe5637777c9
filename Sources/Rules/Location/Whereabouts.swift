import CanonicalModel
import Records

// From the name of a town to the police force of its area, as far as the lists know it. What they do
// not know, and a name that several places have, lies nowhere in particular: a rule says nothing then.

extension CodeLists {
  /// The place that the text names; `any.newport` and the like where several are called so.
  func place(_ text: Span<UInt8>) -> Code? { self[.places]?.spellings.code(for: text) }

  /// Whether several places have the name.
  func isAmbiguous(_ place: Code) -> Bool {
    attribute(.kind, of: place, in: .places) == "ambiguous"
  }

  /// The force in whose area the place lies; nothing for a name that several places have.
  func force(ofPlace place: Code) -> Code? {
    guard !isAmbiguous(place), let council = attribute(.council, of: place, in: .places) else {
      return nil
    }
    return attribute(.policeForce, of: council, in: .councils)
  }

  /// The force in whose area the town lies that the text names.
  func force(ofTown text: Span<UInt8>) -> Code? { place(text).flatMap { force(ofPlace: $0) } }
}

/// Where the towns of a field lie, against the areas of forces that they are held against.
struct TownsOfField {
  /// The force of the first town that lies in none of those areas.
  private(set) var otherForce: Code?
  /// Whether some town lies in one of them.
  private(set) var isThere = false
  /// Whether some town is not in the lists, is called like others, or could not be read.
  private(set) var isOpen = false

  init(
    _ field: CanonicalField, of record: CanonicalRecord, _ lists: CodeLists,
    isInArea: (Code) -> Bool
  ) {
    record.forEach(field) { value in
      switch value.content {
      case .text(let range):
        guard let force = lists.force(ofTown: record.text(range).span) else {
          isOpen = true
          return
        }
        if isInArea(force) {
          isThere = true
        } else if otherForce == nil {
          otherForce = force
        }
      case .missing(.notSupplied), .missing(.notApplicable): break
      default: isOpen = true
      }
    }
  }

  /// The force of a town, where every town is known and none lies in the areas.
  var elsewhere: Code? { isOpen || isThere ? nil : otherForce }
}

/// The counties of Wales up to 1996, which the form's list of regions still has, and the forces whose
/// areas they lie in. Mid Glamorgan lies in two.
enum FormerCounty {
  /// The forces of the county that the text names; nothing for another region.
  static func forces(_ region: Span<UInt8>) -> [Code]? {
    for county in counties where region.isPhrase(county.name) { return county.forces }
    return nil
  }

  private static let counties: [(name: StaticString, forces: [Code])] = [
    ("gwent", [.gwent]), ("mid glamorgan", [.southWales, .gwent]),
    ("morgannwg ganol", [.southWales, .gwent]), ("south glamorgan", [.southWales]),
    ("de morgannwg", [.southWales]), ("west glamorgan", [.southWales]),
    ("gorllewin morgannwg", [.southWales]), ("dyfed", [.dyfedPowys]), ("powys", [.dyfedPowys]),
    ("clwyd", [.northWales]), ("gwynedd", [.northWales]),
  ]
}
