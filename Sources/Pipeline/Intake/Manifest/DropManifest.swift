import CanonicalModel
import Records

/// The manifest of a drop as it was read: what it says, where each part of it stands, and what is wrong
/// with it. Nothing of it ends a run.
struct DropManifest: Sendable {
  let path: String
  /// The folder that is the drop, with all folders in it that have no manifest of their own.
  let folder: String
  /// What it says; nothing where it could not be read.
  var facts: DropFacts?
  /// The files that it lists; nothing where it has no list.
  var files: [ListedFile]?
  /// Where its members stand, by their names from the top: `period/from`, empty for all of it.
  var spots: [String: Spot] = ["": .start]
  var flaws: [Flaw] = []
  var bytes = 0
  var sha256 = ""

  init(path: String, folder: String) {
    self.path = path
    self.folder = folder
  }

  /// Where a value stands.
  struct Spot: Hashable, Sendable {
    let position: TextPosition
    let steps: [PathStep]
    /// The text, if it is one.
    var text: String?

    static let start = Spot(position: .start, steps: [])
  }

  /// Something wrong with the manifest itself.
  struct Flaw: Sendable {
    let fault: Fault
    let arguments: Arguments
    var field: CanonicalField?
    let spot: Spot
  }

  /// A file that it lists under a name that stays in the drop.
  struct ListedFile: Sendable {
    let name: String
    /// In hexadecimal; nothing where it has none that could be one.
    let sha256: String?
    let spot: Spot
    let hashSpot: Spot
  }
}

/// Where the words of a drop's manifest stand, for findings.
struct DropPlaces: Sendable {
  /// The number of the manifest among the inputs of the run.
  let file: Int
  let path: String
  let spots: [String: DropManifest.Spot]

  /// The place of a member, or of what would hold it.
  func place(of member: String) -> Place {
    var name = member[...]
    while spots[String(name)] == nil, !name.isEmpty {
      name = name.lastIndex(of: "/").map { name[..<$0] } ?? ""
    }
    return place(spots[String(name)] ?? .start)
  }

  func place(of field: CanonicalField) -> Place { place(of: "sharing/" + field.name) }

  /// Where the text of an envelope's value stands: behind its quotation mark.
  func source(of field: CanonicalField, reading text: String?) -> (text: String, place: Place)? {
    guard let spot = spot(of: "sharing/" + field.name, reading: text), let text = spot.text else {
      return nil
    }
    var position = spot.position
    position.column += 1
    position.byteOffset += 1
    return (text, place(DropManifest.Spot(position: position, steps: spot.steps)))
  }

  /// The member itself or, of a list, the element that holds the text.
  private func spot(of member: String, reading text: String?) -> DropManifest.Spot? {
    guard let spot = spots[member], spot.text == nil else { return spots[member] }
    var index = 0
    while let element = spots["\(member)/\(index)"] {
      if element.text?.withoutBlanks == text { return element }
      index += 1
    }
    return spot
  }

  func place(_ spot: DropManifest.Spot) -> Place {
    Place(
      file: file, line: spot.position.line, column: spot.position.column,
      byteOffset: spot.position.byteOffset, detail: .jsonPointer(spot.steps))
  }
}
