import CanonicalModel
import Profiles
import Records
import Rules

/// Takes a manifest's document apart. What is wrong is noted with its place, left out, and the rest is
/// taken.
struct ManifestDecoder {
  private(set) var manifest: DropManifest
  let schemas: SchemaFolder
  private var facts = DropFacts()
  /// How many bytes the texts of the envelope have together.
  private var textBytes = 0
  /// How many unknown keys had their nearest name looked for.
  private var hints = 0

  init(_ manifest: DropManifest, _ schemas: SchemaFolder) {
    self.manifest = manifest
    self.schemas = schemas
  }

  static let keys = [
    "$schema", "partner", "period", "extractedOn", "marking", "pseudonymised", "agreement",
    "sharing", "files",
  ]

  mutating func decode(_ document: Document) -> DropManifest {
    guard document.members != nil else {
      manifest.flaws = [Manifests.unread(ManifestWords.noObject, at: document.position)]
      return manifest
    }
    facts.folder = manifest.folder
    note(document, [])
    allow(ManifestDecoder.keys, in: document, [])
    facts.partner = partner(document)
    facts.extractedOn = day("extractedOn", of: document, [])
    facts.hasUnreadableExtractDay = document["extractedOn"] != nil && facts.extractedOn == nil
    facts.period = period(document["period"])
    facts.marking = marking(document)
    facts.isPseudonymised = answer("pseudonymised", of: document)
    facts.agreement = text("agreement", of: document)
    sharing(document)
    manifest.files = files(document["files"])
    manifest.facts = facts
    return manifest
  }

  // MARK: - Members

  /// Only a partner that is known is taken: anything else may be a text of any kind.
  private mutating func partner(_ document: Document) -> String? {
    guard let value = document["partner"] else {
      expect(ManifestWords.partner, document, ["partner"])
      return nil
    }
    guard let name = text("partner", of: document) else { return nil }
    if isKnown(name) { return name }
    let hint =
      name.utf8.count > ManifestDecoder.longestName
      ? nil : NearestName.to(name, among: schemas.profiles.map(\.partner))
    flaw(
      .manifestPartner,
      [
        "value": .text(SensitiveText(startOf: Array(name.utf8)[...])),
        "hint": .term(ManifestWords.nearestPartner(hint)),
      ], value, ["partner"])
    return nil
  }

  /// A partner with a profile, or a body of a list: the exchange format is sent by all.
  private func isKnown(_ name: String) -> Bool {
    if schemas.profile(name) != nil { return true }
    func has(_ list: CodeListID, _ name: some StringProtocol) -> Bool {
      Code(String(name)).map { schemas.lists[list]?.contains($0) == true } ?? false
    }
    let suffix = "-police"
    return has(.firstResponders, name) || has(.supportProviders, name)
      || name.hasSuffix(suffix) && has(.policeForces, name.dropLast(suffix.count))
  }

  /// A period that ends before it begins is none.
  private mutating func period(_ document: Document?) -> EffectiveDates {
    guard let document else { return .always }
    guard document.members != nil else {
      expect(ManifestWords.object, document, ["period"])
      return .always
    }
    note(document, ["period"])
    allow(["from", "until"], in: document, ["period"])
    let from = day("from", of: document, ["period"])
    let until = day("until", of: document, ["period"])
    if let from, let until, until < from {
      flaw(
        .turnedPeriod, ["from": .day(from), "until": .day(until)], document["until"] ?? document,
        ["period", "until"])
      return .always
    }
    return EffectiveDates(from: from, until: until)
  }

  /// A marking that no list knows is a marking all the same: it says that somebody marked the drop.
  private mutating func marking(_ document: Document) -> String? {
    guard let value = document["marking"], let text = text("marking", of: document) else {
      return nil
    }
    if schemas.lists.marking(before: text) == nil {
      flaw(.unmappedCode, of: .protectiveMarking, text, value, ["marking"])
    }
    return text
  }

  // MARK: - Kinds of value

  /// A text; a blank one is none.
  private mutating func text(_ key: String, of document: Document) -> String? {
    guard let value = document[key] else { return nil }
    note(value, [key])
    guard let text = value.string, text.contains(where: { !$0.isWhitespace }) else {
      expect(ManifestWords.text, value, [key])
      return nil
    }
    return text
  }

  private mutating func answer(_ key: String, of document: Document) -> Bool {
    guard let value = document[key] else { return false }
    note(value, [key])
    guard let answer = value.boolean else {
      expect(ManifestWords.answer, value, [key])
      return false
    }
    return answer
  }

  private mutating func day(_ key: String, of document: Document, _ above: [String]) -> CivilDate? {
    guard let value = document[key] else { return nil }
    note(value, above + [key])
    guard let day = value.string.flatMap({ CivilDate($0) }) else {
      expect(ManifestWords.day, value, above + [key])
      return nil
    }
    return day
  }

  // MARK: - Noting

  /// Remembers where a member stands, under another name where it is a short form of that one.
  mutating func note(_ value: Document, _ names: [String], as other: String? = nil) {
    manifest.spots[other ?? names.joined(separator: "/")] = spot(value, names)
  }

  func spot(_ value: Document, _ names: [String]) -> DropManifest.Spot {
    DropManifest.Spot(
      position: value.position,
      steps: names.map { name in
        Int(name).map { .index($0) } ?? .name(.known(name), position: 0)
      }, text: value.string)
  }

  /// A value that has to be something else.
  mutating func expect(_ expected: Words, _ value: Document, _ names: [String]) {
    let member = Words(same: names.joined(separator: "/"))
    flaw(.manifestValue, ["member": .term(member), "expected": .term(expected)], value, names)
  }

  /// A value of a field that could not be understood.
  mutating func flaw(
    _ fault: Fault, of field: CanonicalField, _ text: String, _ value: Document,
    _ names: [String], _ detail: Arguments = .none
  ) {
    var arguments: Arguments = [
      "field": .field(field.name, label: field.definition.label),
      "value": .text(SensitiveText(startOf: Array(text.utf8)[...])),
    ]
    arguments.append(detail)
    flaw(fault, arguments, value, names, field: field)
  }

  mutating func flaw(
    _ fault: Fault, _ arguments: Arguments, _ value: Document, _ names: [String],
    field: CanonicalField? = nil
  ) {
    manifest.flaws.append(
      DropManifest.Flaw(
        fault: fault, arguments: arguments, field: field, spot: spot(value, names)))
  }

  /// The longest name that is taken for a slip of the hand, in bytes, and how many of them are.
  private static let longestName = 64
  private static let mostHints = 64

  /// Notes the keys that nobody reads. They may be anything, so neither a place nor a message shows
  /// them.
  mutating func allow(_ keys: [String], in document: Document, _ above: [String]) {
    for (key, value) in document.members ?? [] where !keys.contains(key) {
      var hint: String?
      if hints < ManifestDecoder.mostHints, key.utf8.count <= ManifestDecoder.longestName {
        hints += 1
        hint = NearestName.to(key, among: keys)
      }
      let name = SensitiveText(startOf: Array(key.utf8)[...])
      let steps = spot(value, above).steps + [.name(.unknown(name), position: 0)]
      manifest.flaws.append(
        DropManifest.Flaw(
          fault: .manifestKey,
          arguments: ["name": .text(name), "hint": .term(ManifestWords.nearest(hint))],
          spot: DropManifest.Spot(position: value.position, steps: steps)))
    }
  }

  /// The most bytes that the texts of the envelope may have together.
  static let mostText = 1 << 14

  /// Whether there is room for a text of so many bytes.
  mutating func takeText(of count: Int) -> Bool {
    guard textBytes + count <= ManifestDecoder.mostText else { return false }
    textBytes += count
    return true
  }

  /// Takes the envelope that was read.
  mutating func take(_ envelope: SharingEnvelope) {
    facts.envelope = envelope
    facts.agreement = facts.agreement ?? envelope.text(.agreementID)
    if envelope.code(.isPseudonymised) == "yes" { facts.isPseudonymised = true }
  }

  /// The agreement in its short form.
  var agreement: String? { facts.agreement }
}
